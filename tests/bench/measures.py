# SPDX-License-Identifier: GPL-3.0-or-later
"""The measurements by name. Each takes Programs and gives rows. What is compared runs in turns, within one run."""

import statistics
import subprocess
import time

from benchkit import Row, number_in, pss_of, status_of


CLIENTS = {"bench_bareloop": [], "bench_describe": [], "describe_boto3.py": [8]}  # with their last arguments


def median(values):
    return statistics.median(values)


def in_turns(programs, service, programs_and_more, turns=7):
    """Least CPU seconds of 1,000 descriptions by each of the programs: what else runs on a core's other half doubles some."""
    seconds = {name: [] for name in programs_and_more}
    for _ in range(turns):
        for name, more in programs_and_more.items():
            words = programs.command(name, service.url, service.arns_file, 1000, *more)
            seconds[name].append(programs.number(words, "cpu_seconds", service.keys))
    return [min(values) for values in seconds.values()]


def describe(programs):
    """1,000 full descriptions: the barest loop over Qt, ours, boto3."""
    counted = []
    with programs.service("demo", 1000) as service:
        for name in ("bench_bareloop", "bench_describe"):
            few, many = (programs.instructions(programs.command(name, service.url, service.arns_file, count), service.keys)
                         for count in (200, 1200))
            counted.append((many - few) / 1000)
        plain = in_turns(programs, service, CLIENTS)
    with programs.service("demo", 1000, tls=True) as service:
        tls = in_turns(programs, service, CLIENTS)
    bare, ours = counted
    yield Row("1,000 descriptions beside the barest loop, instructions", "1.15 x", "", f"{ours / bare:.3f} x ({ours:,.0f} / {bare:,.0f} each)")
    for words, (bare, ours, boto3) in (("http", plain), ("https", tls)):
        yield Row(f"the same, CPU seconds, {words}", "", "1.4 x", f"{ours / bare:.2f} x ({ours:.3f} / {bare:.3f} s)")
        yield Row(f"the same beside boto3 with 8 threads, {words}", "1/3.3", "1/2.5", f"1/{boto3 / ours:.1f} ({ours:.3f} / {boto3:.3f} s)")


def sweep(programs):
    """The status of 1,000 datasets: ours by DescribeProjects, boto3 describing each."""
    with programs.service("demo", 1000, tls=True) as service:
        ours, boto3 = [], []
        for _ in range(5):
            for name, values, more in (("bench_sweep", ours, [20]), ("describe_boto3.py", boto3, [1000, 1])):
                words = programs.command(name, service.url, service.arns_file, *more)
                values.append(programs.number(words, "cpu_seconds", service.keys))
    ours, boto3 = min(ours), min(boto3)
    yield Row("CPU to learn the status of 1,000 datasets, beside boto3 describing each", "1/100", "1/50",
              f"1/{boto3 / ours:.0f} ({ours * 1000:.1f} / {boto3 * 1000:.0f} ms)")


def sign(programs):
    """Signing, beside botocore."""
    ours, whole, botocore = [], [], []
    for _ in range(7):
        text = programs.run(programs.command("bench_sign", 10000))
        ours.append(number_in(text, "sign_us"))
        whole.append(number_in(text, "post_us"))
        botocore.append(programs.number(programs.command("sign_botocore.py", 2000), "sign_us"))
    ours, whole, botocore = min(ours), min(whole), min(botocore)
    yield Row("signing one request beside botocore", "1/7", "1/3", f"1/{botocore / ours:.1f} ({ours:.1f} / {botocore:.1f} us)")
    yield Row("the request as a whole, ready to be sent, beside botocore's signing alone", "", "",
              f"1/{botocore / whole:.1f} ({whole:.1f} us)")


def rate(programs):
    """200 descriptions at a service that lets 5 a second through."""
    ideal = 200 / 5
    for what, words, reach, least in (
            ("wall time of 200 descriptions at 5 a second, over 40 s",
             ["dataset-watch-cli", "--endpoint-url", "URL", "describe", "--arns-file", "ARNS"], "1.02 x, 0 throttled", "1.05 x, 2 %"),
            ("boto3 with 8 threads there", ["describe_boto3.py", "URL", "ARNS", 200, 8, "--throttled"], "", "")):
        with programs.service("demo", 200, 5) as service:
            service.arns_file.write_text("\n".join((service.arns * 2)[:200]) + "\n")
            values = {"URL": service.url, "ARNS": service.arns_file}
            begin = time.monotonic()
            programs.run(programs.command(*(values.get(word, word) for word in words)), service.keys)
            wall = time.monotonic() - begin
            calls, throttled = service.answers()
        yield Row(what, reach, least, f"{wall / ideal:.3f} x, {throttled} of {calls} throttled")


def idle(programs):
    """A window on 40 datasets that never change, after it has settled."""
    settle, watched = 45, 60
    with programs.service("idle", 40) as service:
        window = subprocess.Popen(programs.command("dataset-watch", "--from-environment", "--endpoint-url", service.url),
                                  env=programs.environment | service.keys, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            time.sleep(settle)
            cpu, switches = status_of(window.pid)
            time.sleep(watched)
            after_cpu, after_switches = status_of(window.pid)
        finally:
            window.terminate()
            window.wait()
    yield Row("idle: CPU, wake-ups a second", "0.1 %, 2", "0.5 %, 5",
              f"{(after_cpu - cpu) / watched * 100:.2f} %, {(after_switches - switches) / watched:.1f}")


def first_frame(programs):
    """Our window on its demo beside a bare one, from the start of the process to the painted frame."""
    names = ("bench_barewindow", "bench_firstframe")
    frames, memory = {name: [] for name in names}, {name: [] for name in names}
    for turn in range(15):
        for name in names:
            process = subprocess.Popen(programs.command(name, time.monotonic_ns()), env=programs.environment,
                                       stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
            frames[name].append(number_in(process.stdout.readline(), "first_frame_ms"))
            if turn % 3 == 0:
                time.sleep(4)  # the demo has filled its rows by then, and drawn its charts
                memory[name].append(pss_of(process.pid))
            process.terminate()
            process.wait()
    bare, ours = (median(frames[name]) for name in names)
    bare_memory, our_memory = (median(memory[name]) for name in names)
    yield Row("first frame over a bare Qt window", "+40 ms", "+60 ms", f"+{ours - bare:.0f} ms ({ours:.0f} / {bare:.0f})")
    yield Row("memory (PSS) over it, demo filled", "+20 MB", "+40 MB",
              f"+{our_memory - bare_memory:.1f} MB ({our_memory:.1f} / {bare_memory:.1f})")


MEASURES = {"describe": describe, "sweep": sweep, "sign": sign, "rate": rate, "idle": idle, "first-frame": first_frame}
