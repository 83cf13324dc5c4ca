; router-pair, budget-1: request-lost
; obligation bad: to be unsatisfiable
(set-logic ALL)
(declare-const s0 Bool) ; network.private
(declare-const s1 Bool) ; network.wan
(declare-const s2 Bool) ; network.link[A, PG 1]
(declare-const s3 Bool) ; network.link[A, PG 2]
(declare-const s4 Bool) ; network.link[A, PG 3]
(declare-const s5 Bool) ; network.link[A, PG 4]
(declare-const s6 Bool) ; network.link[B, PG 1]
(declare-const s7 Bool) ; network.link[B, PG 2]
(declare-const s8 Bool) ; network.link[B, PG 3]
(declare-const s9 Bool) ; network.link[B, PG 4]
(declare-const s10 Bool) ; network.deaf[A, PG 1]
(declare-const s11 Bool) ; network.deaf[A, PG 2]
(declare-const s12 Bool) ; network.deaf[A, PG 3]
(declare-const s13 Bool) ; network.deaf[A, PG 4]
(declare-const s14 Bool) ; network.deaf[B, PG 1]
(declare-const s15 Bool) ; network.deaf[B, PG 2]
(declare-const s16 Bool) ; network.deaf[B, PG 3]
(declare-const s17 Bool) ; network.deaf[B, PG 4]
(declare-const s18 Bool) ; network.running[PG 1]
(declare-const s19 Bool) ; network.running[PG 2]
(declare-const s20 Bool) ; network.running[PG 3]
(declare-const s21 Bool) ; network.running[PG 4]
(declare-const s22 Int) ; network.home[PG 1]
(declare-const s23 Int) ; network.home[PG 2]
(declare-const s24 Int) ; network.home[PG 3]
(declare-const s25 Int) ; network.home[PG 4]
(declare-const s26 Int) ; mode[A]
(declare-const s27 Int) ; mode[B]
(declare-const s28 Bool) ; answered[A, PG 1]
(declare-const s29 Bool) ; answered[A, PG 2]
(declare-const s30 Bool) ; answered[A, PG 3]
(declare-const s31 Bool) ; answered[A, PG 4]
(declare-const s32 Bool) ; answered[B, PG 1]
(declare-const s33 Bool) ; answered[B, PG 2]
(declare-const s34 Bool) ; answered[B, PG 3]
(declare-const s35 Bool) ; answered[B, PG 4]
(declare-const s36 Bool) ; found_enabled[A]
(declare-const s37 Bool) ; found_enabled[B]
(declare-const s38 Bool) ; found_disabled[A]
(declare-const s39 Bool) ; found_disabled[B]
(declare-const s40 Int) ; request
(declare-const s41 Bool) ; submitted
(declare-const s42 Bool) ; holds[A]
(declare-const s43 Bool) ; holds[B]
(declare-const s44 Bool) ; stopped_by_test[A]
(declare-const s45 Bool) ; stopped_by_test[B]
(declare-const s46 Int) ; faults left
(assert (<= 0 s22))
(assert (<= s22 1))
(assert (<= 0 s23))
(assert (<= s23 1))
(assert (<= 0 s24))
(assert (<= s24 1))
(assert (<= 0 s25))
(assert (<= s25 1))
(assert (<= 0 s26))
(assert (<= s26 5))
(assert (<= 0 s27))
(assert (<= s27 5))
(assert (<= 0 s40))
(assert (<= s40 3))
(assert (<= 0 s46))
(assert (<= s46 1))
(assert (or (not (<= 1 s46)) s0))
(assert (or (not (<= 2 s27)) (not (<= 1 s46)) (not (<= s26 1))))
(assert (or (not (<= 2 s26)) (not (<= 1 s46))))
(assert (or (not (<= s40 1)) (not s41) s42 (not (<= 1 s46)) (not (<= 1 s40))))
(assert (or (not (<= s40 1)) s43 (not s41) s42 (not (<= 1 s40))))
(assert (or (not (<= s40 1)) s43 (not (<= s26 2)) (not s41) (not (<= s27 3)) (not (<= 1 s40))))
(assert (or (not (<= s40 1)) (not (<= s27 1)) (not s41) s42 (not (<= 1 s40)) (not (<= s26 1))))
(assert (or (and (= s40 1) (or (not (or (= 4 s27) (= s27 5))) (not (or (= s26 5) (= 4 s26)))) s41 (not (or s43 s42))) (and (and (= 0 s26) (not (and (not (= s26 5)) (not (= s27 5)) s0))) (not true)) (and (and (= 0 s27) (not (and (not (= s26 5)) (not (= s27 5)) s0))) (not true)) (and (and (= s26 1) (not (and (not (= s26 5)) (not (= s27 5)) s0))) (not true)) (and (and (= s27 1) (not (and (not (= s26 5)) (not (= s27 5)) s0))) (not true)) (and (and s18 (= s26 2) (or (= 0 s22) s1) (not s28) s2 (or (= 3 s27) (= 4 s27) (not (and (not s14) s18 s6 (not (= s27 5)) (or s1 (= s22 1))))) (not s10)) (not true)) (and (and s3 (not s11) (= s26 2) (or s1 (= 0 s23)) (not s29) s19 (or (= 3 s27) (not (and (not s15) (or (= s23 1) s1) s19 (not (= s27 5)) s7)) (= 4 s27))) (not true)) (and (and s4 s20 (or (= 3 s27) (= 4 s27) (not (and s20 (not s16) (or s1 (= s24 1)) (not (= s27 5)) s8))) (= s26 2) (not s12) (or s1 (= 0 s24)) (not s30)) (not true)) (and (and s5 (or s1 (= 0 s25)) (= s26 2) (or (= 3 s27) (not (and s9 (not s17) s21 (or s1 (= s25 1)) (not (= s27 5)))) (= 4 s27)) s21 (not s31) (not s13)) (not true)) (and (and (not s14) s18 (not s32) (or (= 3 s26) (not (and s18 (or (= 0 s22) s1) s2 (not (= s26 5)) (not s10))) (= 4 s26)) s6 (= s27 2) (or s1 (= s22 1))) (not true)) (and (and (not s15) (not s33) (or (= s23 1) s1) s19 (= s27 2) s7 (or (not (and s3 (not s11) (or s1 (= 0 s23)) s19 (not (= s26 5)))) (= 3 s26) (= 4 s26))) (not true)) (and (and s20 (not s34) (not s16) (or s1 (= s24 1)) (or (= 3 s26) (not (and s4 s20 (not s12) (or s1 (= 0 s24)) (not (= s26 5)))) (= 4 s26)) s8 (= s27 2)) (not true)) (and (and s9 (not s35) (not s17) s21 (or s1 (= s25 1)) (or (= 3 s26) (= 4 s26) (not (and s5 (or s1 (= 0 s25)) s21 (not (= s26 5)) (not s13)))) (= s27 2)) (not true)) (and (and (= s26 2) (or (and (or (not (and s3 (not s11) (or s1 (= 0 s23)) s19)) s29) (or (not (and s5 (or s1 (= 0 s25)) s21 (not s13))) s31) (or (not (and s4 s20 (not s12) (or s1 (= 0 s24)))) s30) (or s28 (not (and s18 (or (= 0 s22) s1) s2 (not s10))))) s36)) (not true)) (and (and (or s37 (and (or s33 (not (and (not s15) (or (= s23 1) s1) s19 s7))) (or s35 (not (and s9 (not s17) s21 (or s1 (= s25 1))))) (or (not (and s20 (not s16) (or s1 (= s24 1)) s8)) s34) (or (not (and (not s14) s18 s6 (or s1 (= s22 1)))) s32))) (= s27 2)) (not true)) (and (let ((s.0 (= 0 s26))) (let ((s.1 (or (= 3 s26) s.0))) (let ((s.2 (= 0 s27))) (let ((s.3 (or (= 3 s27) s.2))) (let ((s.4 (not (= s26 5)))) (let ((s.5 (not (= s27 5)))) (and (or (and s.1 (not s.3)) (= s.1 s.3)) (not (and (or (= s27 1) (= s26 1)) s.4 s.5 (or s.0 s.2) s0)) s.4 s.5 s0))))))) (not true)) (and (let ((s.0 (= 0 s27))) (let ((s.1 (not (= s26 5)))) (let ((s.2 (not (= s27 5)))) (let ((s.3 (= 0 s26))) (and (or (= 3 s27) s.0) (not (and (or (= s27 1) (= s26 1)) s.1 s.2 (or s.3 s.0) s0)) s.1 (not (or (= 3 s26) s.3)) s.2 s0))))) (not true)) (and (let ((s.0 (= 3 s26))) (let ((s.1 (= 0 s26))) (and (not s41) (or s.0 (and (or (= s27 1) (= s26 1)) (or s.0 s.1) (not (= s26 5)) (not (= s27 5)) (or s.1 (= 0 s27)) s0))))) (not true)) (and (let ((s.0 (= 3 s27))) (let ((s.1 (= 0 s27))) (and (not s41) (or s.0 (and (or (= s27 1) (= s26 1)) (or s.0 s.1) (not (= s26 5)) (not (= s27 5)) (or (= 0 s26) s.1) s0))))) (not true)) (and (let ((s.0 (= 0 s26))) (let ((s.1 (= 3 s26))) (and (or (and (or (= s27 1) (= s26 1)) (not (= s26 5)) (not (= s27 5)) (or s.0 (= 0 s27)) s0) s.1) (or s.1 s.0) s42))) (not true)) (and (let ((s.0 (= 3 s27))) (let ((s.1 (= 0 s27))) (and (or s.0 (and (or (= s27 1) (= s26 1)) (not (= s26 5)) (not (= s27 5)) (or (= 0 s26) s.1) s0)) s43 (or s.0 s.1)))) (not true)) (and (and (not (<= s46 0)) s0) (not (<= 0 (+ (- 1) s46)))) (and (not s0) (not true)) (and (and (not (<= s46 0)) s2) (not (<= 0 (+ (- 1) s46)))) (and (and s3 (not (<= s46 0))) (not (<= 0 (+ (- 1) s46)))) (and (and s4 (not (<= s46 0))) (not (<= 0 (+ (- 1) s46)))) (and (and s5 (not (<= s46 0))) (not (<= 0 (+ (- 1) s46)))) (and (and s6 (not (<= s46 0))) (not (<= 0 (+ (- 1) s46)))) (and (and (not (<= s46 0)) s7) (not (<= 0 (+ (- 1) s46)))) (and (and (not (<= s46 0)) s8) (not (<= 0 (+ (- 1) s46)))) (and (and s9 (not (<= s46 0))) (not (<= 0 (+ (- 1) s46)))) (and (or s10 (not s2)) (not true)) (and (or s11 (not s3)) (not true)) (and (or s12 (not s4)) (not true)) (and (or (not s5) s13) (not true)) (and (or s14 (not s6)) (not true)) (and (or (not s7) s15) (not true)) (and (or (not s8) s16) (not true)) (and (or (not s9) s17) (not true)) (and (and s1 (not (<= s46 0))) (not (<= 0 (+ (- 1) s46)))) (and (not s1) (not true)) (and (and s18 (not (<= s46 0))) (not (<= 0 (+ (- 1) s46)))) (and (and (not (<= s46 0)) s19) (not (<= 0 (+ (- 1) s46)))) (and (and s20 (not (<= s46 0))) (not (<= 0 (+ (- 1) s46)))) (and (and s21 (not (<= s46 0))) (not (<= 0 (+ (- 1) s46)))) (and (not s18) (not true)) (and (not s19) (not true)) (and (not s20) (not true)) (and (not s21) (not true)) (and (and (not (<= s46 0)) (not (= s26 5))) (not (<= 0 (+ (- 1) s46)))) (and (and (not (<= s46 0)) (not (= s27 5))) (not (<= 0 (+ (- 1) s46)))) (and (= s26 5) (not true)) (and (= s27 5) (not true)) (and (= 0 s40) (not true))))
(check-sat)
