/* What memory allows: nanoseconds for a change at a random place of a table of N bytes, prefetched.
   A set of visited states can be no faster. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <time.h>

enum { AHEAD = 512, CHANGES = 1 << 22 };

static double seconds(void) {
  struct timespec t;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
  return t.tv_sec + t.tv_nsec * 1e-9;
}

int main(int argc, char **argv) {
  if (argc != 2) return 2;
  size_t words = (size_t)atoll(argv[1]) / 8;
  if (words < AHEAD) words = AHEAD;
  uint64_t *table = mmap(0, words * 8, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (table == MAP_FAILED) return 1;
  madvise(table, words * 8, MADV_HUGEPAGE);
  for (size_t i = 0; i < words; i += 512) table[i] = 1; /* every page is there before */
  static uint64_t places[AHEAD];
  uint64_t x = 88172645463325252u;
  double least = 1e9;
  for (int turn = 0; turn < 3; turn++) {
    double started = seconds();
    for (int done = 0; done < CHANGES; done += AHEAD) {
      for (int i = 0; i < AHEAD; i++) {
        x ^= x << 13, x ^= x >> 7, x ^= x << 17;
        places[i] = (uint64_t)(((unsigned __int128)x * words) >> 64);
        __builtin_prefetch(&table[places[i]], 1);
      }
      for (int i = 0; i < AHEAD; i++) table[places[i]] |= 1;
    }
    double took = seconds() - started;
    if (took < least) least = took;
  }
  printf("%.3f\n", least / CHANGES * 1e9);
}
