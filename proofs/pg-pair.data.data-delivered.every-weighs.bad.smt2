; pg-pair, data: data-delivered
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
(assert (or (let ((s.0 (= 3 s13))) (let ((s.1 (not s.0))) (let ((s.2 (= s12 1))) (let ((s.3 (not s3))) (let ((s.4 (= s12 2))) (let ((s.5 (= 3 s12))) (let ((s.6 (or s.4 s.5))) (let ((s.7 (not s4))) (let ((s.8 (not (= 0 s13)))) (let ((s.9 (not (= 0 s12)))) (let ((s.10 (+ (ite s10 s1 0) (ite s9 s0 0) (ite s11 s2 0)))) (let ((s.11 (+ (ite s7 s1 0) (ite s8 s2 0) (ite s6 s0 0)))) (let ((s.12 (= s.10 s.11))) (let ((s.13 (or (not (<= s.10 s.11)) (and (not s14) s.12)))) (let ((s.14 (= s13 2))) (let ((s.15 (not s.5))) (let ((s.16 (or s.14 s.0))) (let ((s.17 (not s29))) (let ((s.18 (not s6))) (let ((s.19 (not s30))) (let ((s.20 (not s5))) (let ((s.21 (= s13 1))) (let ((s.22 (not s9))) (let ((s.23 (or (not (<= s.11 s.10)) (and (not s15) s.12)))) (and (not (or (and s3 s4 s.1 s.2) (and s5 s.0 s.3 s29) (and s.6 s.7) (and s3 s.8 s.9 s21 (not s22)) (and s4 s.2 (or s.0 s.3)) (and s3 s.0 s.13 s.5) (and s5 s.14 (or s.7 s.15) s30 s.3) (and s.16 s5 (or (and s.17 s.13) (not (and s4 s.6)) (and s9 s.18 s29)) s.19 s.3) (and s3 (not s21) s.8 s22 s.9) (and s.16 s.20) (and s3 s9 s.14 s.18 s.5) (and s5 (or s.5 s.3) s.21) (and s3 s.22 s.4 s.0 s6) (and s4 s21 s.5) (and s3 s5 s.14 s.15 (or (not (and s.22 s6)) (not s.4))) (and s4 (or (not (and s.16 s5)) (and s.22 s6 s30) (and s.19 s.23)) s.6 s.17 s.3) (and s3 s5 s.21 s.15) (and s3 s4 (or (not (and s9 s.18)) (not s.14)) s.4 s.1) (and s3 s.0 s.5 s.23) (and s4 (or s.20 s.1) s.4 s.3 s29) (and s5 s22 s.0) (and s4 s.5 s30 s.3))) (not (or (not (and s3 (or (and s5 s.0) (and s4 s.5)))) (not (or (and s.8 s22) (and s.9 s21)))))))))))))))))))))))))))))) (and (and s3 (not s21) (not (= 0 s13)) s22 (not (= 0 s12))) (not true)) (and (and s3 (not (= 0 s13)) (not (= 0 s12)) s21 (not s22)) (not true)) (and (and s4 s21 (= 3 s12)) (not true)) (and (and s5 s22 (= 3 s13)) (not true)) (and (and s3 s4 (not (= 3 s13)) (= s12 1)) (not true)) (and (and s3 s5 (= s13 1) (not (= 3 s12))) (not true)) (and (and s4 (= s12 1) (or (= 3 s13) (not s3))) (not true)) (and (and s5 (or (= 3 s12) (not s3)) (= s13 1)) (not true)) (and (and (or (= s12 2) (= 3 s12)) (not s4)) (not true)) (and (and (or (= s13 2) (= 3 s13)) (not s5)) (not true)) (and (and s3 s4 (or (not (and s9 (not s6))) (not (= s13 2))) (= s12 2) (not (= 3 s13))) (not true)) (and (and s3 s5 (= s13 2) (not (= 3 s12)) (or (not (and (not s9) s6)) (not (= s12 2)))) (not true)) (and (and s3 s9 (= s13 2) (not s6) (= 3 s12)) (not true)) (and (and s3 (not s9) (= s12 2) (= 3 s13) s6) (not true)) (and (let ((s.0 (+ (ite s7 s1 0) (ite s8 s2 0) (ite s6 s0 0)))) (let ((s.1 (+ (ite s10 s1 0) (ite s9 s0 0) (ite s11 s2 0)))) (and s3 (= 3 s13) (= 3 s12) (or (not (<= s.0 s.1)) (and (not s15) (= s.1 s.0)))))) (not true)) (and (let ((s.0 (+ (ite s10 s1 0) (ite s9 s0 0) (ite s11 s2 0)))) (let ((s.1 (+ (ite s7 s1 0) (ite s8 s2 0) (ite s6 s0 0)))) (and s3 (= 3 s13) (or (not (<= s.0 s.1)) (and (not s14) (= s.0 s.1))) (= 3 s12)))) (not true)) (and (let ((s.0 (+ (ite s7 s1 0) (ite s8 s2 0) (ite s6 s0 0)))) (let ((s.1 (+ (ite s10 s1 0) (ite s9 s0 0) (ite s11 s2 0)))) (and s4 (or (not (and (or (= s13 2) (= 3 s13)) s5)) (and (not s9) s6 s30) (and (not s30) (or (not (<= s.0 s.1)) (and (not s15) (= s.1 s.0))))) (or (= s12 2) (= 3 s12)) (not s29) (not s3)))) (not true)) (and (let ((s.0 (+ (ite s10 s1 0) (ite s9 s0 0) (ite s11 s2 0)))) (let ((s.1 (+ (ite s7 s1 0) (ite s8 s2 0) (ite s6 s0 0)))) (and (or (= s13 2) (= 3 s13)) s5 (or (and (not s29) (or (not (<= s.0 s.1)) (and (not s14) (= s.0 s.1)))) (not (and s4 (or (= s12 2) (= 3 s12)))) (and s9 (not s6) s29)) (not s30) (not s3)))) (not true)) (and (and s4 (= 3 s12) s30 (not s3)) (not true)) (and (and s5 (= 3 s13) (not s3) s29) (not true)) (and (and s4 (or (not s5) (not (= 3 s13))) (= s12 2) (not s3) s29) (not true)) (and (and s5 (= s13 2) (or (not s4) (not (= 3 s12))) s30 (not s3)) (not true)) (and (and s3 (not (<= s40 0))) (not (<= 0 (+ (- 1) s40)))) (and (and (= s20 0) (= 3 s12)) (not true)) (and (and (= 3 s13) (= s20 0)) (not true)) (and (not s3) (not true)) (and (and (not (<= s40 0)) (not (= 0 s12))) (not (<= 0 (+ (- 1) s40)))) (and (and (not (= 0 s13)) (not (<= s40 0))) (not (<= 0 (+ (- 1) s40)))) (and (= 0 s12) (not true)) (and (= 0 s13) (not true))))
(check-sat)
