; pg-pair, in-memory: data-delivered
; obligation init: to be unsatisfiable
(set-logic ALL)
(declare-const s0 Int) ; sides.weighs[agent PIM]
(declare-const s1 Int) ; sides.weighs[VRU PIM]
(declare-const s2 Int) ; sides.weighs[CTI Server]
(declare-const s3 Bool) ; sides.private
(declare-const s4 Bool) ; sides.linked[A]
(declare-const s5 Bool) ; sides.linked[B]
(declare-const s6 Bool) ; sides.active[A, agent PIM]
(declare-const s7 Bool) ; sides.active[A, VRU PIM]
(declare-const s8 Bool) ; sides.active[A, CTI Server]
(declare-const s9 Bool) ; sides.active[B, agent PIM]
(declare-const s10 Bool) ; sides.active[B, VRU PIM]
(declare-const s11 Bool) ; sides.active[B, CTI Server]
(declare-const s12 Int) ; sides.mode[A]
(declare-const s13 Int) ; sides.mode[B]
(declare-const s14 Bool) ; sides.held[A]
(declare-const s15 Bool) ; sides.held[B]
(declare-const s16 Int) ; sides.moved
(declare-const s17 Int) ; sides.swaps
(declare-const s18 Bool) ; sides.bereft[A]
(declare-const s19 Bool) ; sides.bereft[B]
(declare-const s20 Int) ; reports.datum
(declare-const s21 Bool) ; reports.kept[A]
(declare-const s22 Bool) ; reports.kept[B]
(declare-const s23 Bool) ; reports.failed[A]
(declare-const s24 Bool) ; reports.failed[B]
(declare-const s25 Bool) ; reports.both_failed
(declare-const s26 Int) ; reports.call
(declare-const s27 Bool) ; reports.lived_on
(declare-const s28 Int) ; reports.records
(declare-const s29 Bool) ; chosen[A]
(declare-const s30 Bool) ; chosen[B]
(declare-const s31 Bool) ; decided[A]
(declare-const s32 Bool) ; decided[B]
(declare-const s33 Bool) ; heard[A, agent PIM]
(declare-const s34 Bool) ; heard[A, VRU PIM]
(declare-const s35 Bool) ; heard[A, CTI Server]
(declare-const s36 Bool) ; heard[B, agent PIM]
(declare-const s37 Bool) ; heard[B, VRU PIM]
(declare-const s38 Bool) ; heard[B, CTI Server]
(declare-const s39 Int) ; keeper
(declare-const s40 Int) ; faults left
(assert (<= 1 s0))
(assert (<= 1 s1))
(assert (<= 1 s2))
(assert (<= 0 s12))
(assert (<= s12 3))
(assert (<= 0 s13))
(assert (<= s13 3))
(assert (<= 0 s16))
(assert (<= s16 4))
(assert (<= 0 s17))
(assert (<= s17 3))
(assert (<= 0 s20))
(assert (<= s20 2))
(assert (<= 0 s26))
(assert (<= s26 5))
(assert (<= 0 s28))
(assert (<= s28 3))
(assert (<= 0 s39))
(assert (<= s39 1))
(assert (<= 0 s40))
(assert (<= s40 2))
(assert (= s3 true))
(assert (= s4 true))
(assert (= s5 true))
(assert (= s6 true))
(assert (= s7 true))
(assert (= s8 true))
(assert (= s9 true))
(assert (= s10 true))
(assert (= s11 true))
(assert (= s12 1))
(assert (= s13 1))
(assert (= s14 false))
(assert (= s15 false))
(assert (= s16 0))
(assert (= s17 0))
(assert (= s18 false))
(assert (= s19 false))
(assert (= s20 0))
(assert (= s21 false))
(assert (= s22 false))
(assert (= s23 false))
(assert (= s24 false))
(assert (= s25 false))
(assert (= s26 0))
(assert (= s27 false))
(assert (= s28 0))
(assert (= s29 false))
(assert (= s30 false))
(assert (= s31 false))
(assert (= s32 false))
(assert (= s33 false))
(assert (= s34 false))
(assert (= s35 false))
(assert (= s36 false))
(assert (= s37 false))
(assert (= s38 false))
(assert (= s39 0))
(assert (= s40 2))
(assert (and (not (<= s0 s1)) (not (<= s0 s2))))
(assert (not (and true )))
(check-sat)
