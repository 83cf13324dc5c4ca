-------------------------------- MODULE Raft --------------------------------
EXTENDS Naturals, FiniteSets
CONSTANTS N, T
VARIABLES term, role, voted, vote
vars == <<term, role, voted, vote>>
Node == 1 .. N
Init == /\ term = [n \in Node |-> 0] /\ role = [n \in Node |-> "follower"]
        /\ voted = [n \in Node |-> FALSE] /\ vote = [n \in Node |-> 1]
TimeOut(n) == /\ term[n] < T /\ role[n] # "leader"
              /\ term' = [term EXCEPT ![n] = @ + 1] /\ role' = [role EXCEPT ![n] = "candidate"]
              /\ voted' = [voted EXCEPT ![n] = TRUE] /\ vote' = [vote EXCEPT ![n] = n]
Grant(n, c) == /\ n # c /\ role[c] = "candidate"
               /\ term[c] > term[n] \/ (term[c] = term[n] /\ ~voted[n])
               /\ term' = [term EXCEPT ![n] = term[c]] /\ role' = [role EXCEPT ![n] = "follower"]
               /\ voted' = [voted EXCEPT ![n] = TRUE] /\ vote' = [vote EXCEPT ![n] = c]
Lead(n) == /\ role[n] = "candidate"
           /\ 2 * Cardinality({m \in Node : voted[m] /\ vote[m] = n /\ term[m] = term[n]}) > N
           /\ role' = [role EXCEPT ![n] = "leader"] /\ UNCHANGED <<term, voted, vote>>
Hear(n, l) == /\ n # l /\ role[l] = "leader" /\ term[l] >= term[n] /\ role[n] # "follower"
              /\ term' = [term EXCEPT ![n] = term[l]] /\ role' = [role EXCEPT ![n] = "follower"]
              /\ voted' = [voted EXCEPT ![n] = IF term[l] > term[n] THEN FALSE ELSE @]
              /\ vote' = [vote EXCEPT ![n] = IF term[l] > term[n] THEN 1 ELSE @]
Next == \E n \in Node : \/ TimeOut(n) \/ Lead(n)
                        \/ \E m \in Node : Grant(n, m) \/ Hear(n, m)
Spec == Init /\ [][Next]_vars
Inv == \A a, b \in Node :
           ~(a # b /\ role[a] = "leader" /\ role[b] = "leader" /\ term[a] = term[b])
=============================================================================
