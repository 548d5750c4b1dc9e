"""The recipe on two workers of this machine, one of which is killed on the way.

The joined records must equal, byte for byte, those of a single run.
"""

import os
import signal
import subprocess
import sys
import tempfile
import threading
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

try:
    from dask.distributed import Client, LocalCluster
except ImportError:
    sys.exit(
        "This needs Dask distributed: on Debian or Ubuntu, apt-get install python3-distributed;"
        " elsewhere, pip install distributed."
    )

import dask_lines

LINES_EACH = 40


def kill_one(client, folder, killed):
    """Kills a worker, as SIGKILL does, when some partitions are done and others are not."""
    workers = {name: pid for name, pid in client.run(os.getpid).items()}
    while not any(name.endswith(".out") for name in os.listdir(folder)):
        time.sleep(0.02)
    name, pid = sorted(workers.items())[0]
    done = sum(one.endswith(".out") for one in os.listdir(folder))
    os.kill(pid, signal.SIGKILL)
    killed.append((name, pid, done))


def main():
    command, source = sys.argv[1:-1], sys.argv[-1]
    with tempfile.TemporaryDirectory() as folder:
        single = os.path.join(folder, "single.jsonl")
        joined = os.path.join(folder, "joined.jsonl")
        parts = os.path.join(folder, "parts")
        os.makedirs(parts)
        once = subprocess.run([*command, source, "--out", single], capture_output=True)
        if once.returncode not in (0, 1):
            sys.exit(once.stderr.decode())
        cluster = LocalCluster(
            n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None
        )
        with cluster, Client(cluster) as client:
            client.wait_for_workers(2)
            client.run(lambda: sys.path.insert(0, os.path.dirname(dask_lines.__file__)))
            client.upload_file(dask_lines.__file__)
            before = {name: pid for name, pid in client.run(os.getpid).items()}
            killed = []
            killer = threading.Thread(target=kill_one, args=(client, parts, killed))
            killer.start()
            dask_lines.run(client, command, source, joined, parts, LINES_EACH)
            killer.join()
        totals = subprocess.run(
            [*command, source, "--out", joined, "--resume"], capture_output=True
        ).stdout
        results = sum(name.endswith(".out") for name in os.listdir(parts))
        left = [name for name in os.listdir(parts) if not name.endswith((".jsonl", ".out"))]
        with open(single, "rb") as one, open(joined, "rb") as other:
            records, others = one.read(), other.read()
        name, pid, done = killed[0]
        print(f"workers: {sorted(before.values())}; killed {pid} when {done} of {results} were done")
        print(f"records: {records.count(10)} of the single run, {others.count(10)} joined")
        print(f"torn files left by the killed worker: {len(left)}")
        if done >= results:
            sys.exit("The worker was killed too late: give a longer input.")
        if records != others:
            sys.exit("The joined records are not those of the single run.")
        if totals != once.stdout:
            sys.exit("The totals of the joined records are not those of the single run.")
        print("Complete, and equal to the single run byte for byte.")


if __name__ == "__main__":
    main()
