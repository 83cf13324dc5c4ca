---------------------------- MODULE LamportMutex ----------------------------
EXTENDS Naturals, Sequences
CONSTANTS N, K
VARIABLES clock, asked, ack, link, crit
vars == <<clock, asked, ack, link, crit>>
Proc == 1 .. N
Ack == [type |-> "ack", clock |-> 0]
Rel == [type |-> "rel", clock |-> 0]
Req(c) == [type |-> "req", clock |-> c]
Broadcast(p, m) == [q \in Proc |-> IF q = p THEN link[p][q] ELSE Append(link[p][q], m)]
Init == /\ clock = [p \in Proc |-> 1] /\ asked = [p \in Proc |-> [q \in Proc |-> 0]]
        /\ ack = [p \in Proc |-> {}] /\ crit = {}
        /\ link = [p \in Proc |-> [q \in Proc |-> <<>>]]
Beats(p, q) == \/ asked[p][q] = 0 \/ asked[p][p] < asked[p][q]
               \/ asked[p][p] = asked[p][q] /\ p < q
Request(p) == /\ asked[p][p] = 0 /\ asked' = [asked EXCEPT ![p][p] = clock[p]]
              /\ link' = [link EXCEPT ![p] = Broadcast(p, Req(clock[p]))]
              /\ ack' = [ack EXCEPT ![p] = {p}] /\ UNCHANGED <<clock, crit>>
ReceiveRequest(p, q) ==
    /\ link[q][p] # <<>> /\ Head(link[q][p]).type = "req"
    /\ LET c == Head(link[q][p]).clock IN
          /\ asked' = [asked EXCEPT ![p][q] = c]
          /\ clock' = [clock EXCEPT ![p] = IF c > @ THEN c + 1 ELSE @ + 1]
          /\ link' = [link EXCEPT ![q][p] = Tail(@), ![p][q] = Append(@, Ack)]
    /\ UNCHANGED <<ack, crit>>
ReceiveAck(p, q) ==
    /\ link[q][p] # <<>> /\ Head(link[q][p]).type = "ack"
    /\ ack' = [ack EXCEPT ![p] = @ \cup {q}]
    /\ link' = [link EXCEPT ![q][p] = Tail(@)] /\ UNCHANGED <<clock, asked, crit>>
Enter(p) == /\ ack[p] = Proc /\ \A q \in Proc \ {p} : Beats(p, q)
            /\ crit' = crit \cup {p} /\ UNCHANGED <<clock, asked, ack, link>>
Exit(p) == /\ p \in crit /\ crit' = crit \ {p}
           /\ link' = [link EXCEPT ![p] = Broadcast(p, Rel)]
           /\ asked' = [asked EXCEPT ![p][p] = 0] /\ ack' = [ack EXCEPT ![p] = {}]
           /\ UNCHANGED clock
ReceiveRelease(p, q) ==
    /\ link[q][p] # <<>> /\ Head(link[q][p]).type = "rel"
    /\ asked' = [asked EXCEPT ![p][q] = 0]
    /\ link' = [link EXCEPT ![q][p] = Tail(@)] /\ UNCHANGED <<clock, ack, crit>>
Next == \/ \E p \in Proc : Request(p) \/ Enter(p) \/ Exit(p)
        \/ \E p \in Proc, q \in Proc : p # q /\ (ReceiveRequest(p, q) \/ ReceiveAck(p, q)
                                                \/ ReceiveRelease(p, q))
Spec == Init /\ [][Next]_vars
Constraint == \A p \in Proc : clock[p] <= K
Inv == \A p, q \in crit : p = q
=============================================================================
