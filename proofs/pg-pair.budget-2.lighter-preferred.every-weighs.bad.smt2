; pg-pair, budget-2: lighter-preferred
; obligation bad: to be unsatisfiable
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
(assert (not (= 4 s16)))
(assert (or (= 4 s16) (and (and s3 s4 (not (= 3 s13)) (= s12 1)) (not true)) (and (and s3 s5 (= s13 1) (not (= 3 s12))) (not true)) (and (and s4 (= s12 1) (or (= 3 s13) (not s3))) (not true)) (and (and s5 (or (= 3 s12) (not s3)) (= s13 1)) (not true)) (and (and (or (= s12 2) (= 3 s12)) (not s4)) (not true)) (and (and (or (= s13 2) (= 3 s13)) (not s5)) (not true)) (and (and s3 s4 (or (not (and s9 (not s6))) (not (= s13 2))) (= s12 2) (not (= 3 s13))) (not true)) (and (and s3 s5 (= s13 2) (not (= 3 s12)) (or (not (and (not s9) s6)) (not (= s12 2)))) (not true)) (and (and s3 s9 (= s13 2) (not s6) (= 3 s12)) (not true)) (and (and s3 (not s9) (= s12 2) (= 3 s13) s6) (not true)) (and (let ((s.0 (+ (ite s7 s1 0) (ite s8 s2 0) (ite s6 s0 0)))) (let ((s.1 (+ (ite s10 s1 0) (ite s9 s0 0) (ite s11 s2 0)))) (and s3 (= 3 s13) (= 3 s12) (or (not (<= s.0 s.1)) (and (not s15) (= s.1 s.0)))))) (not true)) (and (let ((s.0 (+ (ite s10 s1 0) (ite s9 s0 0) (ite s11 s2 0)))) (let ((s.1 (+ (ite s7 s1 0) (ite s8 s2 0) (ite s6 s0 0)))) (and s3 (= 3 s13) (or (not (<= s.0 s.1)) (and (not s14) (= s.0 s.1))) (= 3 s12)))) (not true)) (and (let ((s.0 (+ (ite s7 s1 0) (ite s8 s2 0) (ite s6 s0 0)))) (let ((s.1 (+ (ite s10 s1 0) (ite s9 s0 0) (ite s11 s2 0)))) (and s4 (or (not (and (or (= s13 2) (= 3 s13)) s5)) (and (not s9) s6 s30) (and (not s30) (or (not (<= s.0 s.1)) (and (not s15) (= s.1 s.0))))) (or (= s12 2) (= 3 s12)) (not s29) (not s3)))) (not true)) (and (let ((s.0 (+ (ite s10 s1 0) (ite s9 s0 0) (ite s11 s2 0)))) (let ((s.1 (+ (ite s7 s1 0) (ite s8 s2 0) (ite s6 s0 0)))) (and (or (= s13 2) (= 3 s13)) s5 (or (and (not s29) (or (not (<= s.0 s.1)) (and (not s14) (= s.0 s.1)))) (not (and s4 (or (= s12 2) (= 3 s12)))) (and s9 (not s6) s29)) (not s30) (not s3)))) (not true)) (and (and s4 (= 3 s12) s30 (not s3)) (not true)) (and (and s5 (= 3 s13) (not s3) s29) (not true)) (and (and s4 (or (not s5) (not (= 3 s13))) (= s12 2) (not s3) s29) (not true)) (and (and s5 (= s13 2) (or (not s4) (not (= 3 s12))) s30 (not s3)) (not true)) (and (and s3 (not (<= s40 0))) (not (<= 0 (+ (- 1) s40)))) (and (and s4 (not (<= s40 0))) (not (<= 0 (+ (- 1) s40)))) (and (and s5 (not (<= s40 0))) (not (<= 0 (+ (- 1) s40)))) (and (not s4) (not true)) (and (not s5) (not true)) (and (and (not (<= s40 0)) s6) (not (<= 0 (+ (- 1) s40)))) (and (and (not (<= s40 0)) s7) (not (<= 0 (+ (- 1) s40)))) (and (and (not (<= s40 0)) s8) (not (<= 0 (+ (- 1) s40)))) (and (and s9 (not (<= s40 0))) (not (<= 0 (+ (- 1) s40)))) (and (and (not (<= s40 0)) s10) (not (<= 0 (+ (- 1) s40)))) (and (and (not (<= s40 0)) s11) (not (<= 0 (+ (- 1) s40)))) (and (not s6) (not true)) (and (not s7) (not true)) (and (not s8) (not true)) (and (not s9) (not true)) (and (not s10) (not true)) (and (not s11) (not true)) (and (not s3) (not true)) (and (and (not (<= s40 0)) (not (= 0 s12))) (not (<= 0 (+ (- 1) s40)))) (and (and (not (= 0 s13)) (not (<= s40 0))) (not (<= 0 (+ (- 1) s40)))) (and (= 0 s12) (not true)) (and (= 0 s13) (not true))))
(check-sat)
