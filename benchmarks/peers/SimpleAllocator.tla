--------------------------- MODULE SimpleAllocator ---------------------------
EXTENDS Naturals
CONSTANTS C, R
VARIABLES unsat, alloc
vars == <<unsat, alloc>>
Clients == 1 .. C
Resources == 1 .. R
available == Resources \ UNION {alloc[c] : c \in Clients}
Init == unsat = [c \in Clients |-> {}] /\ alloc = [c \in Clients |-> {}]
Request(c, S) == /\ unsat[c] = {} /\ alloc[c] = {} /\ S # {}
                 /\ unsat' = [unsat EXCEPT ![c] = S] /\ UNCHANGED alloc
Allocate(c, S) == /\ S # {} /\ S \subseteq available \cap unsat[c]
                  /\ alloc' = [alloc EXCEPT ![c] = @ \cup S]
                  /\ unsat' = [unsat EXCEPT ![c] = @ \ S]
Return(c, S) == /\ S # {} /\ S \subseteq alloc[c]
                /\ alloc' = [alloc EXCEPT ![c] = @ \ S] /\ UNCHANGED unsat
Next == \E c \in Clients, S \in SUBSET Resources :
            Request(c, S) \/ Allocate(c, S) \/ Return(c, S)
Spec == Init /\ [][Next]_vars
Inv == \A c, d \in Clients : c # d => alloc[c] \cap alloc[d] = {}
=============================================================================
