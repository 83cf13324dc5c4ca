---------------------------- MODULE PaxosCommit ----------------------------
EXTENDS Integers, FiniteSets
CONSTANTS N, A
VARIABLES rmState, aState, msgs
vars == <<rmState, aState, msgs>>
RM == 1 .. N
Acceptor == 1 .. A
Ballot == 0 .. 1
Majority == {MS \in SUBSET Acceptor : 2 * Cardinality(MS) \in {A + 1, A + 2}}
Maximum(S) == CHOOSE n \in S : \A m \in S : n >= m
Send(m) == msgs' = msgs \cup {m}
Init == /\ rmState = [r \in RM |-> "working"]
        /\ aState = [r \in RM |-> [ac \in Acceptor |-> [mbal |-> 0, bal |-> -1, val |-> "none"]]]
        /\ msgs = {}
RMPrepare(r) == /\ rmState[r] = "working" /\ rmState' = [rmState EXCEPT ![r] = "prepared"]
                /\ Send([type |-> "phase2a", ins |-> r, bal |-> 0, val |-> "prepared"])
                /\ UNCHANGED aState
RMChooseToAbort(r) == /\ rmState[r] = "working" /\ rmState' = [rmState EXCEPT ![r] = "aborted"]
                      /\ Send([type |-> "phase2a", ins |-> r, bal |-> 0, val |-> "aborted"])
                      /\ UNCHANGED aState
RMRcvCommitMsg(r) == /\ [type |-> "Commit"] \in msgs
                     /\ rmState' = [rmState EXCEPT ![r] = "committed"]
                     /\ UNCHANGED <<aState, msgs>>
RMRcvAbortMsg(r) == /\ [type |-> "Abort"] \in msgs
                    /\ rmState' = [rmState EXCEPT ![r] = "aborted"]
                    /\ UNCHANGED <<aState, msgs>>
Phase1a(bal, r) == /\ Send([type |-> "phase1a", ins |-> r, bal |-> bal])
                   /\ UNCHANGED <<rmState, aState>>
Phase2a(bal, r) ==
  /\ ~\E m \in msgs : m.type = "phase2a" /\ m.bal = bal /\ m.ins = r
  /\ \E MS \in Majority :
       LET mset == {m \in msgs : /\ m.type = "phase1b" /\ m.ins = r
                                 /\ m.mbal = bal /\ m.acc \in MS}
           maxbal == Maximum({m.bal : m \in mset})
           val == IF maxbal = -1 THEN "aborted" ELSE (CHOOSE m \in mset : m.bal = maxbal).val
       IN /\ \A ac \in MS : \E m \in mset : m.acc = ac
          /\ Send([type |-> "phase2a", ins |-> r, bal |-> bal, val |-> val])
  /\ UNCHANGED <<rmState, aState>>
Decided(r, v) == \E b \in Ballot, MS \in Majority : \A ac \in MS :
                   [type |-> "phase2b", ins |-> r, bal |-> b, val |-> v, acc |-> ac] \in msgs
PDecide == /\ \/ /\ \A r \in RM : Decided(r, "prepared")
                 /\ Send([type |-> "Commit"])
              \/ /\ \E r \in RM : Decided(r, "aborted")
                 /\ Send([type |-> "Abort"])
           /\ UNCHANGED <<rmState, aState>>
Phase1b(acc) == \E m \in msgs :
  /\ m.type = "phase1a" /\ aState[m.ins][acc].mbal < m.bal
  /\ aState' = [aState EXCEPT ![m.ins][acc].mbal = m.bal]
  /\ Send([type |-> "phase1b", ins |-> m.ins, mbal |-> m.bal, bal |-> aState[m.ins][acc].bal,
           val |-> aState[m.ins][acc].val, acc |-> acc])
  /\ UNCHANGED rmState
Phase2b(acc) == \E m \in msgs :
  /\ m.type = "phase2a" /\ aState[m.ins][acc].mbal <= m.bal
  /\ aState' = [aState EXCEPT ![m.ins][acc] = [mbal |-> m.bal, bal |-> m.bal, val |-> m.val]]
  /\ Send([type |-> "phase2b", ins |-> m.ins, bal |-> m.bal, val |-> m.val, acc |-> acc])
  /\ UNCHANGED rmState
Next == \/ \E r \in RM : \/ RMPrepare(r) \/ RMChooseToAbort(r)
                         \/ RMRcvCommitMsg(r) \/ RMRcvAbortMsg(r)
        \/ \E bal \in Ballot \ {0}, r \in RM : Phase1a(bal, r) \/ Phase2a(bal, r)
        \/ PDecide
        \/ \E acc \in Acceptor : Phase1b(acc) \/ Phase2b(acc)
Spec == Init /\ [][Next]_vars
Inv == \A r, s \in RM : ~(rmState[r] = "aborted" /\ rmState[s] = "committed")
=============================================================================
