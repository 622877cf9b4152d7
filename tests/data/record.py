#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes NAME.out.json from NAME.in.json: what Debian's AWS CLI prints for that reply, in UTC.

Run from any folder with the names to record, or with none for all. The operation is the start of the name.
"""
import http.server
import pathlib
import subprocess
import sys
import tempfile
import threading

FOLDER = pathlib.Path(__file__).parent
ARN = "arn:aws:rekognition:us-east-1:111122223333:project/my-project/dataset/train/1690476084535"
OPERATIONS = {
    "describe-dataset": ["describe-dataset", "--dataset-arn", ARN],
    "describe-project-versions": ["describe-project-versions", "--no-paginate", "--project-arn",
                                  "arn:aws:rekognition:us-east-1:111122223333:project/my-project/1690474772815"],
    "describe-projects": ["describe-projects", "--no-paginate"],
    "list-dataset-labels": ["list-dataset-labels", "--no-paginate", "--dataset-arn", ARN],
    "list-dataset-entries": ["list-dataset-entries", "--no-paginate", "--dataset-arn", ARN],
}


class Reply(http.server.BaseHTTPRequestHandler):
    body = b""

    def do_POST(self):
        self.rfile.read(int(self.headers["Content-Length"]))
        self.send_response(200)
        self.send_header("Content-Type", "application/x-amz-json-1.1")
        self.send_header("Content-Length", str(len(self.body)))
        self.end_headers()
        self.wfile.write(self.body)

    def log_message(self, *_):
        pass


def record(name, url):
    arguments = next(words for start, words in OPERATIONS.items() if name.startswith(start))
    Reply.body = (FOLDER / f"{name}.in.json").read_bytes()
    with tempfile.TemporaryDirectory() as home:
        environment = {"HOME": home, "PATH": "/usr/bin:/bin", "TZ": "UTC", "AWS_EC2_METADATA_DISABLED": "true",
                       "AWS_ACCESS_KEY_ID": "AKIDEXAMPLE", "AWS_SECRET_ACCESS_KEY": "example", "AWS_REGION": "us-east-1"}
        command = ["/usr/bin/aws", "--endpoint-url", url, "--output", "json", "rekognition", *arguments]
        answer = subprocess.run(command, env=environment, capture_output=True, check=True)
    (FOLDER / f"{name}.out.json").write_bytes(answer.stdout)


def main():
    server = http.server.HTTPServer(("127.0.0.1", 0), Reply)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    names = sys.argv[1:] or sorted(path.name.removesuffix(".in.json") for path in FOLDER.glob("*.in.json"))
    for name in names:
        record(name, f"http://127.0.0.1:{server.server_port}")


main()
