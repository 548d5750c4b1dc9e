"""Sets two policies against each other over many projects on a Dask cluster.

The unit of work is the command for lines: a task runs it on one partition of
the input, writes a temporary file and renames it. A task may therefore be run
again, elsewhere or twice at once, and the file is either whole or not there.
"""

import json
import os
import subprocess
import sys
import tempfile


def cut(source, folder, lines_each):
    """Cuts the input at line breaks; gives each partition with the number of its first line."""
    os.makedirs(folder, exist_ok=True)
    partitions = []
    target = None
    with open(source, "rb") as lines:
        for number, line in enumerate(lines, start=1):
            if (number - 1) % lines_each == 0:
                if target is not None:
                    target.close()
                path = os.path.join(folder, f"part-{len(partitions):05d}.jsonl")
                partitions.append((path, number))
                target = open(path, "wb")
            target.write(line)
    if target is not None:
        target.close()
    return partitions


def answer(command, path, first_line):
    """One task: the records of a partition, under their final name only when they are whole."""
    result = path + ".out"
    handle, torn = tempfile.mkstemp(dir=os.path.dirname(path))
    os.close(handle)
    done = subprocess.run(
        [*command, path, "--out", torn, "--force", "--first-line", str(first_line)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
    # 1 says that some lines were bad; their records tell which.
    if done.returncode not in (0, 1):
        os.unlink(torn)
        raise RuntimeError(done.stderr)
    os.replace(torn, result)
    return result


def join(results, target):
    """Puts the records of the partitions, in their order, into one file."""
    with open(target, "wb") as whole:
        for result in results:
            with open(result, "rb") as records:
                while piece := records.read(1 << 20):
                    whole.write(piece)


def run(client, command, source, target, folder, lines_each=1000):
    """Answers every line of the source on the cluster of the client."""
    partitions = cut(source, folder, lines_each)
    # A worker may be lost with the tasks that it runs; they are given to others.
    tasks = [
        client.submit(answer, command, path, first_line, pure=False, retries=3)
        for path, first_line in partitions
    ]
    join(client.gather(tasks), target)


def main():
    from dask.distributed import Client

    scheduler, source, target, *command = sys.argv[1:]
    with Client(scheduler) as client:
        run(client, command, source, target, target + ".parts")
    with open(target, "rb") as records:
        bad = sum(not json.loads(record)["ok"] for record in records)
    print(f"{target}: {bad} bad lines")


if __name__ == "__main__":
    main()
