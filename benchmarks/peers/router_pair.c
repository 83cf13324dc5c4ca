/* The yardstick: what a careful programmer writes by hand for the benchmark pair in an afternoon.
 * Breadth first, a state packed into one word, an open-addressing hash table of state numbers, a
 * parent per state so that a path could be shown. Build: cc -O2 -DN=8 router_pair.c
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#ifndef N
#define N 8
#endif

typedef uint64_t state;
typedef uint32_t number;

enum side_a { PAIR_ENABLED, ENABLED_A, DISABLED_A };
enum side_b { PAIR_DISABLED, TEST, ENABLED_B, DISABLED_B };

#define LINKS (((state)1 << N) - 1)
#define NONE ((number)-1)

/* bits, low to high: N links to A, N links to B, the private network, mode of A, mode of B */
static state pack(state la, state lb, state private, state a, state b) {
    return la | lb << N | private << (2 * N) | a << (2 * N + 1) | b << (2 * N + 3);
}

static state *states;
static number *parents, *table;
static size_t room = 1 << 20, slots = 1 << 21;
static number found;
static uint64_t transitions;

static void *checked(void *memory) {
    if (!memory) {
        fputs("out of memory\n", stderr);
        exit(1);
    }
    return memory;
}

static size_t slot_of(state s) {
    s ^= s >> 31;
    s *= UINT64_C(0x9E3779B97F4A7C15);
    s ^= s >> 29;
    return s & (slots - 1);
}

static void clear_table(void) {
    table = checked(malloc(slots * sizeof *table));
    memset(table, 0xff, slots * sizeof *table);
}

static void enlarge_table(void) {
    free(table);
    slots *= 2;
    clear_table();
    for (number i = 0; i < found; i++) {
        size_t at = slot_of(states[i]);
        while (table[at] != NONE)
            at = (at + 1) & (slots - 1);
        table[at] = i;
    }
}

static void reach(state s, number parent) {
    transitions++;
    size_t at = slot_of(s);
    for (; table[at] != NONE; at = (at + 1) & (slots - 1))
        if (states[table[at]] == s)
            return;
    if (found == room) {
        room *= 2;
        states = checked(realloc(states, room * sizeof *states));
        parents = checked(realloc(parents, room * sizeof *parents));
    }
    states[found] = s;
    parents[found] = parent;
    table[at] = found++;
    if ((size_t)found * 2 > slots)
        enlarge_table();
}

int main(void) {
    states = checked(malloc(room * sizeof *states));
    parents = checked(malloc(room * sizeof *parents));
    clear_table();
    reach(pack(LINKS, LINKS, 1, PAIR_ENABLED, PAIR_DISABLED), NONE);
    transitions = 0;
    for (number i = 0; i < found; i++) {
        state s = states[i], la = s & LINKS, lb = s >> N & LINKS;
        int private = s >> (2 * N) & 1, a = s >> (2 * N + 1) & 3, b = s >> (2 * N + 3) & 3;
        for (int bit = 0; bit <= 2 * N; bit++)
            reach(s ^ (state)1 << bit, i);
        if (!private && a == PAIR_ENABLED) {
            int majority = 2 * __builtin_popcountll(la) >= N;
            reach(pack(la, lb, private, majority ? ENABLED_A : DISABLED_A, b), i);
        }
        if (!private && b == PAIR_DISABLED) {
            int majority = 2 * __builtin_popcountll(lb) > N;
            reach(pack(la, lb, private, a, majority ? TEST : DISABLED_B), i);
        }
        if (b == TEST && (!(la & lb) || a != PAIR_ENABLED)) {
            int stays = !(la & lb) || a == DISABLED_A;
            reach(pack(la, lb, private, a, stays ? ENABLED_B : DISABLED_B), i);
        }
        if (private && (a != PAIR_ENABLED || b != PAIR_DISABLED))
            reach(pack(la, lb, private, PAIR_ENABLED, PAIR_DISABLED), i);
    }
    printf("%" PRIu32 " states, %" PRIu64 " transitions\n", found, transitions);
    return 0;
}
