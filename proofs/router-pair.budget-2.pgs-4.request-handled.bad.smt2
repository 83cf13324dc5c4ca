; router-pair, budget-2: request-handled
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
(assert (<= s46 2))
(assert (or (not (<= s27 1)) (not (<= s26 0)) (not s43) s42))
(assert (or (not (<= s26 3)) (not (<= s40 1)) (not s43) s42 (not (<= s27 0))))
(assert (or (not (<= s40 1)) s43 (not (<= s26 0)) (not s42) (not (<= s27 3))))
(assert (or (not (<= s27 2)) (not (<= s26 3)) (not (<= s40 1)) (not s43) s42))
(assert (or (not (<= s26 3)) (not (<= s40 1)) (not s43) s42 (not (<= 4 s27))))
(assert (or (not (<= s40 1)) s43 (not (<= s26 2)) (not s42) (not (<= s27 3))))
(assert (or (not (<= 4 s26)) (not (<= s40 1)) s43 (not s42) (not (<= s27 3))))
(assert (or (let ((s.0 (= 3 s27))) (let ((s.1 (= 3 s26))) (let ((s.2 (= 0 s26))) (let ((s.3 (= 0 s27))) (let ((s.4 (not s41))) (let ((s.5 (= s27 1))) (let ((s.6 (= s26 1))) (let ((s.7 (or s.5 s.6))) (let ((s.8 (or s.1 s.2))) (let ((s.9 (not (= s26 5)))) (let ((s.10 (not (= s27 5)))) (let ((s.11 (or s.2 s.3))) (let ((s.12 (or s.0 s.3))) (let ((s.13 (and s.7 s.9 s.10 s.11 s0))) (let ((s.14 (not s.13))) (let ((s.15 (not s14))) (let ((s.16 (or (= 0 s22) s1))) (let ((s.17 (not s10))) (let ((s.18 (= 4 s26))) (let ((s.19 (= s27 2))) (let ((s.20 (or s1 (= s22 1)))) (let ((s.21 (not (and s.9 s.10 s0)))) (let ((s.22 (not s15))) (let ((s.23 (or (= s23 1) s1))) (let ((s.24 (not s17))) (let ((s.25 (or s1 (= s25 1)))) (let ((s.26 (not s16))) (let ((s.27 (or s1 (= s24 1)))) (let ((s.28 (= s26 2))) (let ((s.29 (= 4 s27))) (let ((s.30 (not s11))) (let ((s.31 (or s1 (= 0 s23)))) (let ((s.32 (or s1 (= 0 s25)))) (let ((s.33 (not s13))) (let ((s.34 (not s12))) (let ((s.35 (or s1 (= 0 s24)))) (and (not (or (not (= s40 1)) (not (and (or s.0 s.1 s.2 s.3) (or s43 s.4 s42))))) (not (or (and s.4 (or s.1 (and s.7 s.8 s.9 s.10 s.11 s0))) (and s.12 s.14 s.9 (not s.8) s.10 s0) (and (or s.0 s.13) s43 s.12) (and s.15 s18 (not s32) (or s.1 (not (and s18 s.16 s2 s.9 s.17)) s.18) s6 s.19 s.20) (and s.3 s.21) (and (or s37 (and (or s33 (not (and s.22 s.23 s19 s7))) (or s35 (not (and s9 s.24 s21 s.25))) (or (not (and s20 s.26 s.27 s8)) s34) (or (not (and s.15 s18 s6 s.20)) s32))) s.19) (and s18 s.28 s.16 (not s28) s2 (or s.0 s.29 (not (and s.15 s18 s6 s.10 s.20))) s.17) (and s3 s.30 s.28 s.31 (not s29) s19 (or s.0 (not (and s.22 s.23 s19 s.10 s7)) s.29)) (and s9 (not s35) s.24 s21 s.25 (or s.1 s.18 (not (and s5 s.32 s21 s.9 s.33))) s.19) (and s.5 s.21) (and s4 s20 (or s.0 s.29 (not (and s20 s.26 s.27 s.10 s8))) s.28 s.34 s.35 (not s30)) (and s5 s.32 s.28 (or s.0 (not (and s9 s.24 s21 s.25 s.10)) s.29) s21 (not s31) s.33) (and s.2 s.21) (and s20 (not s34) s.26 s.27 (or s.1 (not (and s4 s20 s.34 s.35 s.9)) s.18) s8 s.19) (and (or (and s.8 (not s.12)) (= s.8 s.12)) s.14 s.9 s.10 s0) (and s.4 (or s.0 (and s.7 s.12 s.9 s.10 s.11 s0))) (and (or s.13 s.1) s.8 s42) (and s.6 s.21) (and s.28 (or (and (or (not (and s3 s.30 s.31 s19)) s29) (or (not (and s5 s.32 s21 s.33)) s31) (or (not (and s4 s20 s.34 s.35)) s30) (or s28 (not (and s18 s.16 s2 s.17)))) s36)) (and s.22 (not s33) s.23 s19 s.19 s7 (or (not (and s3 s.30 s.31 s19 s.9)) s.1 s.18))))))))))))))))))))))))))))))))))))))))) (and (and (= 0 s26) (not (and (not (= s26 5)) (not (= s27 5)) s0))) (not true)) (and (and (= 0 s27) (not (and (not (= s26 5)) (not (= s27 5)) s0))) (not true)) (and (and (= s26 1) (not (and (not (= s26 5)) (not (= s27 5)) s0))) (not true)) (and (and (= s27 1) (not (and (not (= s26 5)) (not (= s27 5)) s0))) (not true)) (and (and s18 (= s26 2) (or (= 0 s22) s1) (not s28) s2 (or (= 3 s27) (= 4 s27) (not (and (not s14) s18 s6 (not (= s27 5)) (or s1 (= s22 1))))) (not s10)) (not true)) (and (and s3 (not s11) (= s26 2) (or s1 (= 0 s23)) (not s29) s19 (or (= 3 s27) (not (and (not s15) (or (= s23 1) s1) s19 (not (= s27 5)) s7)) (= 4 s27))) (not true)) (and (and s4 s20 (or (= 3 s27) (= 4 s27) (not (and s20 (not s16) (or s1 (= s24 1)) (not (= s27 5)) s8))) (= s26 2) (not s12) (or s1 (= 0 s24)) (not s30)) (not true)) (and (and s5 (or s1 (= 0 s25)) (= s26 2) (or (= 3 s27) (not (and s9 (not s17) s21 (or s1 (= s25 1)) (not (= s27 5)))) (= 4 s27)) s21 (not s31) (not s13)) (not true)) (and (and (not s14) s18 (not s32) (or (= 3 s26) (not (and s18 (or (= 0 s22) s1) s2 (not (= s26 5)) (not s10))) (= 4 s26)) s6 (= s27 2) (or s1 (= s22 1))) (not true)) (and (and (not s15) (not s33) (or (= s23 1) s1) s19 (= s27 2) s7 (or (not (and s3 (not s11) (or s1 (= 0 s23)) s19 (not (= s26 5)))) (= 3 s26) (= 4 s26))) (not true)) (and (and s20 (not s34) (not s16) (or s1 (= s24 1)) (or (= 3 s26) (not (and s4 s20 (not s12) (or s1 (= 0 s24)) (not (= s26 5)))) (= 4 s26)) s8 (= s27 2)) (not true)) (and (and s9 (not s35) (not s17) s21 (or s1 (= s25 1)) (or (= 3 s26) (= 4 s26) (not (and s5 (or s1 (= 0 s25)) s21 (not (= s26 5)) (not s13)))) (= s27 2)) (not true)) (and (and (= s26 2) (or (and (or (not (and s3 (not s11) (or s1 (= 0 s23)) s19)) s29) (or (not (and s5 (or s1 (= 0 s25)) s21 (not s13))) s31) (or (not (and s4 s20 (not s12) (or s1 (= 0 s24)))) s30) (or s28 (not (and s18 (or (= 0 s22) s1) s2 (not s10))))) s36)) (not true)) (and (and (or s37 (and (or s33 (not (and (not s15) (or (= s23 1) s1) s19 s7))) (or s35 (not (and s9 (not s17) s21 (or s1 (= s25 1))))) (or (not (and s20 (not s16) (or s1 (= s24 1)) s8)) s34) (or (not (and (not s14) s18 s6 (or s1 (= s22 1)))) s32))) (= s27 2)) (not true)) (and (let ((s.0 (= 0 s26))) (let ((s.1 (or (= 3 s26) s.0))) (let ((s.2 (= 0 s27))) (let ((s.3 (or (= 3 s27) s.2))) (let ((s.4 (not (= s26 5)))) (let ((s.5 (not (= s27 5)))) (and (or (and s.1 (not s.3)) (= s.1 s.3)) (not (and (or (= s27 1) (= s26 1)) s.4 s.5 (or s.0 s.2) s0)) s.4 s.5 s0))))))) (not true)) (and (let ((s.0 (= 0 s27))) (let ((s.1 (not (= s26 5)))) (let ((s.2 (not (= s27 5)))) (let ((s.3 (= 0 s26))) (and (or (= 3 s27) s.0) (not (and (or (= s27 1) (= s26 1)) s.1 s.2 (or s.3 s.0) s0)) s.1 (not (or (= 3 s26) s.3)) s.2 s0))))) (not true)) (and (let ((s.0 (= 3 s26))) (let ((s.1 (= 0 s26))) (and (not s41) (or s.0 (and (or (= s27 1) (= s26 1)) (or s.0 s.1) (not (= s26 5)) (not (= s27 5)) (or s.1 (= 0 s27)) s0))))) (not true)) (and (let ((s.0 (= 3 s27))) (let ((s.1 (= 0 s27))) (and (not s41) (or s.0 (and (or (= s27 1) (= s26 1)) (or s.0 s.1) (not (= s26 5)) (not (= s27 5)) (or (= 0 s26) s.1) s0))))) (not true)) (and (let ((s.0 (= 0 s26))) (let ((s.1 (= 3 s26))) (and (or (and (or (= s27 1) (= s26 1)) (not (= s26 5)) (not (= s27 5)) (or s.0 (= 0 s27)) s0) s.1) (or s.1 s.0) s42))) (not true)) (and (let ((s.0 (= 3 s27))) (let ((s.1 (= 0 s27))) (and (or s.0 (and (or (= s27 1) (= s26 1)) (not (= s26 5)) (not (= s27 5)) (or (= 0 s26) s.1) s0)) s43 (or s.0 s.1)))) (not true)) (and (and (not (<= s46 0)) s0) (not (<= 0 (+ (- 1) s46)))) (and (not s0) (not true)) (and (and (not (<= s46 0)) s2) (not (<= 0 (+ (- 1) s46)))) (and (and s3 (not (<= s46 0))) (not (<= 0 (+ (- 1) s46)))) (and (and s4 (not (<= s46 0))) (not (<= 0 (+ (- 1) s46)))) (and (and s5 (not (<= s46 0))) (not (<= 0 (+ (- 1) s46)))) (and (and s6 (not (<= s46 0))) (not (<= 0 (+ (- 1) s46)))) (and (and (not (<= s46 0)) s7) (not (<= 0 (+ (- 1) s46)))) (and (and (not (<= s46 0)) s8) (not (<= 0 (+ (- 1) s46)))) (and (and s9 (not (<= s46 0))) (not (<= 0 (+ (- 1) s46)))) (and (or s10 (not s2)) (not true)) (and (or s11 (not s3)) (not true)) (and (or s12 (not s4)) (not true)) (and (or (not s5) s13) (not true)) (and (or s14 (not s6)) (not true)) (and (or (not s7) s15) (not true)) (and (or (not s8) s16) (not true)) (and (or (not s9) s17) (not true)) (and (and s1 (not (<= s46 0))) (not (<= 0 (+ (- 1) s46)))) (and (not s1) (not true)) (and (and s18 (not (<= s46 0))) (not (<= 0 (+ (- 1) s46)))) (and (and (not (<= s46 0)) s19) (not (<= 0 (+ (- 1) s46)))) (and (and s20 (not (<= s46 0))) (not (<= 0 (+ (- 1) s46)))) (and (and s21 (not (<= s46 0))) (not (<= 0 (+ (- 1) s46)))) (and (not s18) (not true)) (and (not s19) (not true)) (and (not s20) (not true)) (and (not s21) (not true)) (and (and (not (<= s46 0)) (not (= s26 5))) (not (<= 0 (+ (- 1) s46)))) (and (and (not (<= s46 0)) (not (= s27 5))) (not (<= 0 (+ (- 1) s46)))) (and (= s26 5) (not true)) (and (= s27 5) (not true)) (and (= 0 s40) (not true))))
(check-sat)
