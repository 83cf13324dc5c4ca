/* Elections in Raft for Spin, five nodes and TERMS terms: the states and the steps of models/raft.py.
 * One d_step for each transition; who has voted are bits of a byte.
 */
#define FOLLOWER 0
#define CANDIDATE 1
#define LEADER 2
#define BIT(n) (1 << n)
#define VOTED(n) (voted & BIT(n))

byte term[5];
byte role[5];
byte vote[5];
byte voted = 0;

#define FOR(n, m) (VOTED(m) && vote[m] == n && term[m] == term[n])
#define VOTES(n) (FOR(n, 0) + FOR(n, 1) + FOR(n, 2) + FOR(n, 3) + FOR(n, 4))

#define ONE(n) \
    :: d_step { term[n] < TERMS && role[n] != LEADER -> \
           term[n] = term[n] + 1; role[n] = CANDIDATE; voted = voted | BIT(n); vote[n] = n } \
    :: d_step { role[n] == CANDIDATE && 2 * VOTES(n) > 5 -> role[n] = LEADER }

#define TWO(n, m) \
    :: d_step { role[m] == CANDIDATE && \
           (term[m] > term[n] || (term[m] == term[n] && !VOTED(n))) -> \
           term[n] = term[m]; role[n] = FOLLOWER; voted = voted | BIT(n); vote[n] = m } \
    :: d_step { role[m] == LEADER && term[m] >= term[n] && role[n] != FOLLOWER -> \
           if \
           :: term[m] > term[n] -> voted = voted & (31 - BIT(n)); vote[n] = 0 \
           :: else \
           fi; \
           term[n] = term[m]; role[n] = FOLLOWER }

active proctype raft() {
    do
    ONE(0) ONE(1) ONE(2) ONE(3) ONE(4)
    TWO(0, 1) TWO(0, 2) TWO(0, 3) TWO(0, 4)
    TWO(1, 0) TWO(1, 2) TWO(1, 3) TWO(1, 4)
    TWO(2, 0) TWO(2, 1) TWO(2, 3) TWO(2, 4)
    TWO(3, 0) TWO(3, 1) TWO(3, 2) TWO(3, 4)
    TWO(4, 0) TWO(4, 1) TWO(4, 2) TWO(4, 3)
    od
}
