"""Digital tasks: the Redis pair, the queue of tasks, the desktop."""
