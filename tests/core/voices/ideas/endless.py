"""A process that tells how far it is and never ends."""

import sys
import time

if __name__ == "__main__":
    sys.stdout.write('{"progress": 1}\n')
    sys.stdout.flush()
    time.sleep(600)
