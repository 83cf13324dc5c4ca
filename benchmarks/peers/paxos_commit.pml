/* Paxos commit for Spin, two resource managers, three acceptors and two ballots: the states and the
 * steps of models/paxos_commit.py. One d_step for each transition; sets are bits of a byte.
 */
#define WORKING 0
#define PREPARED 1
#define COMMITTED 2
#define ABORTED 3
#define NONE 0
#define BIT(r, a) (1 << (3 * r + a))

byte manager[2];
byte promised = 0;
byte value[6];
byte asked = 0;
byte told = 0;
byte told_value[6];
byte proposed[4];
byte voted[2];
bit commit_sent = 0;
bit abort_sent = 0;

#define TWO_OF(r, b) \
    (((voted[b] >> (3 * r)) & 7) == 3 || ((voted[b] >> (3 * r)) & 7) >= 5)
#define DECIDED(r, what) \
    ((proposed[2 * r] == what && TWO_OF(r, 0)) || (proposed[2 * r + 1] == what && TWO_OF(r, 1)))

#define MANAGER(r) \
    :: d_step { manager[r] == WORKING -> manager[r] = PREPARED; proposed[2 * r] = PREPARED } \
    :: d_step { manager[r] == WORKING -> manager[r] = ABORTED; proposed[2 * r] = ABORTED } \
    :: d_step { commit_sent -> manager[r] = COMMITTED } \
    :: d_step { abort_sent -> manager[r] = ABORTED } \
    :: d_step { asked = asked | (1 << r) } \
    ACCEPTOR(r, 0) ACCEPTOR(r, 1) ACCEPTOR(r, 2) \
    PROPOSE(r, 0, 1) PROPOSE(r, 0, 2) PROPOSE(r, 1, 2)

#define ACCEPTOR(r, a) \
    :: d_step { (asked & (1 << r)) && !(promised & BIT(r, a)) -> \
           promised = promised | BIT(r, a); told = told | BIT(r, a); \
           told_value[3 * r + a] = value[3 * r + a] } \
    :: d_step { proposed[2 * r] != NONE && !(promised & BIT(r, a)) -> \
           value[3 * r + a] = proposed[2 * r]; voted[0] = voted[0] | BIT(r, a) } \
    :: d_step { proposed[2 * r + 1] != NONE -> \
           promised = promised | BIT(r, a); \
           value[3 * r + a] = proposed[2 * r + 1]; voted[1] = voted[1] | BIT(r, a) }

#define PROPOSE(r, a, b) \
    :: d_step { proposed[2 * r + 1] == NONE && (told & BIT(r, a)) && (told & BIT(r, b)) -> \
           if \
           :: told_value[3 * r + a] == PREPARED || told_value[3 * r + b] == PREPARED -> \
               proposed[2 * r + 1] = PREPARED \
           :: else -> proposed[2 * r + 1] = ABORTED \
           fi }

active proctype commit() {
    do
    MANAGER(0) MANAGER(1)
    :: d_step { DECIDED(0, PREPARED) && DECIDED(1, PREPARED) -> commit_sent = 1 }
    :: d_step { DECIDED(0, ABORTED) || DECIDED(1, ABORTED) -> abort_sent = 1 }
    od
}
