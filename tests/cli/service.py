# SPDX-License-Identifier: GPL-3.0-or-later
"""A service on the loopback that answers each dataset with what a test wants: the project's name in the ARN chooses."""

import collections
import http.server
import json
import threading

START = "arn:aws:rekognition:us-east-1:111122223333:project/"


def arn(name):
    return f"{START}{name}/dataset/train/1690476084535"


class Service:
    """`answers` maps a name to (status, body bytes). While `hang_up` is true, it closes connections without an answer."""

    def __init__(self, answers):
        self.answers = answers
        self.hang_up = False
        self.asked = collections.defaultdict(threading.Event)  # by name; set once a dataset was described
        service = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self):
                asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                if service.hang_up:
                    self.close_connection = True
                    return
                status, body = service.answer(self.headers["X-Amz-Target"].partition(".")[2], asked)
                self.send_response(status)
                self.send_header("Content-Type", "application/x-amz-json-1.1")
                self.send_header("x-amzn-RequestId", "5d0a3f10-8c1e-4c37-9f0e-0d6e5a1b7c00")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def handle(self):
                try:
                    super().handle()
                except ConnectionError:
                    pass  # a client that ended while it was answered

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.url = f"http://127.0.0.1:{self.server.server_port}"

    def answer(self, operation, asked):
        if operation == "DescribeProjects":
            return self.answers["page " + asked.get("NextToken", "")]
        name = asked["DatasetArn"].removeprefix(START).partition("/")[0]
        answer = self.answers.get(name, (400, b'{"__type":"ResourceNotFoundException","Message":"Gone"}'))
        self.asked[name].set()
        return answer
