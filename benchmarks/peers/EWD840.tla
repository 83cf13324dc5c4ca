------------------------------- MODULE EWD840 -------------------------------
EXTENDS Naturals
CONSTANT N
VARIABLES active, black, place, tokenBlack
vars == <<active, black, place, tokenBlack>>
Nodes == 0 .. N-1
Init == /\ active \in [Nodes -> BOOLEAN] /\ black \in [Nodes -> BOOLEAN]
        /\ place = 0 /\ tokenBlack = TRUE
InitiateProbe == /\ place = 0 /\ (tokenBlack \/ black[0])
                 /\ place' = N-1 /\ tokenBlack' = FALSE
                 /\ black' = [black EXCEPT ![0] = FALSE] /\ UNCHANGED active
PassToken(i) == /\ place = i /\ (~active[i] \/ black[i] \/ tokenBlack)
                /\ place' = i-1 /\ tokenBlack' = (tokenBlack \/ black[i])
                /\ black' = [black EXCEPT ![i] = FALSE] /\ UNCHANGED active
SendMsg(i) == /\ active[i]
              /\ \E j \in Nodes \ {i} :
                    /\ active' = [active EXCEPT ![j] = TRUE]
                    /\ black' = [black EXCEPT ![i] = IF j > i THEN TRUE ELSE @]
              /\ UNCHANGED <<place, tokenBlack>>
Deactivate(i) == /\ active[i] /\ active' = [active EXCEPT ![i] = FALSE]
                 /\ UNCHANGED <<black, place, tokenBlack>>
Next == InitiateProbe \/ (\E i \in Nodes \ {0} : PassToken(i))
        \/ (\E i \in Nodes : SendMsg(i) \/ Deactivate(i))
Spec == Init /\ [][Next]_vars
Found == place = 0 /\ ~tokenBlack /\ ~black[0] /\ ~active[0]
Inv == Found => \A i \in Nodes : ~active[i]
=============================================================================
