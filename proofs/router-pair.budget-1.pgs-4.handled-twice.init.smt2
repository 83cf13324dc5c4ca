; router-pair, budget-1: handled-twice
; obligation init: to be unsatisfiable
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
(assert (= s0 true))
(assert (= s1 true))
(assert (= s2 true))
(assert (= s3 true))
(assert (= s4 true))
(assert (= s5 true))
(assert (= s6 true))
(assert (= s7 true))
(assert (= s8 true))
(assert (= s9 true))
(assert (= s10 false))
(assert (= s11 false))
(assert (= s12 false))
(assert (= s13 false))
(assert (= s14 false))
(assert (= s15 false))
(assert (= s16 false))
(assert (= s17 false))
(assert (= s18 true))
(assert (= s19 true))
(assert (= s20 true))
(assert (= s21 true))
(assert (= s26 0))
(assert (= s27 1))
(assert (= s28 false))
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
(assert (= s39 false))
(assert (= s40 0))
(assert (= s41 true))
(assert (= s42 false))
(assert (= s43 false))
(assert (= s44 false))
(assert (= s45 false))
(assert (= s46 1))
(assert true)
(assert (not (and true (let ((s.0 (<= s26 0))) (let ((s.1 (not s36))) (let ((s.2 (not s44))) (let ((s.3 (not s42))) (let ((s.4 (not s38))) (let ((s.5 (<= s27 0))) (let ((s.6 (not s.5))) (let ((s.7 (<= s27 1))) (let ((s.8 (not s45))) (let ((s.9 (not s43))) (let ((s.10 (not s14))) (let ((s.11 (not s11))) (let ((s.12 (not s15))) (let ((s.13 (not s29))) (let ((s.14 (not s33))) (let ((s.15 (<= s46 0))) (let ((s.16 (not s35))) (let ((s.17 (not s17))) (let ((s.18 (not s31))) (let ((s.19 (not s13))) (let ((s.20 (not s34))) (let ((s.21 (not s30))) (let ((s.22 (not s12))) (let ((s.23 (not s16))) (let ((s.24 (not s32))) (let ((s.25 (not s28))) (let ((s.26 (not s10))) (let ((s.27 (ite s2 (ite s6 (and s.10 (ite s18 (and (ite s1 (ite s3 (ite s7 (and s.11 s.12 (ite s19 (and s.13 s.14 (ite s4 (ite s8 (and (ite s20 (and (ite s.15 (ite s5 (ite s9 (and s.16 s.17 s.18 s.19) (and s.16 s.17 s21 s.18 s.19)) (and s9 s.16 s.17 s21 s.18 s.19)) (and s9 s.16 s5 s.17 s21 s.18 s.19)) s.20 s.21) (and s9 s.16 s5 s.17 s.20 s21 s.15 s.21 s.18 s.19)) s.22 s.23) (and s9 s.16 s5 s20 s.17 s.20 s.22 s21 s.23 s.15 s.21 s.18 s.19)) (and s9 s.16 s5 s20 s.17 s.20 s.22 s21 s.23 s.15 s.21 s8 s.18 s.19))) (and s9 s4 s.16 s5 s20 s.17 s.20 s.13 s.14 s.22 s21 s.23 s.15 s.21 s8 s.18 s.19))) (and s9 s4 s.16 s5 s20 s.11 s.17 s.20 s.12 s.13 s.14 s.22 s21 s.23 s19 s.15 s.21 s8 s.18 s.19)) (and s9 s4 s.16 s5 s20 s.11 s.17 s.20 s.12 s.13 s.14 s.22 s21 s.23 s19 s.15 s.21 s8 s.18 s7 s.19)) (and s3 s9 s4 s.16 s5 s20 s.11 s.17 s.20 s.12 s.13 s.14 s.22 s21 s.23 s19 s.15 s.21 s8 s.18 s7 s.19)) s.24 s.25) (and s3 s9 s4 s.16 s5 s20 s.11 s.17 s.24 s.20 s.12 s1 s.13 s.14 s.22 s.25 s21 s.23 s19 s.15 s.21 s8 s.18 s7 s.19)) s.26) (and s3 s9 s4 s.10 s.16 s5 s20 s.11 s.17 s18 s.24 s.20 s.12 s1 s.13 s.14 s.22 s.25 s21 s.23 s19 s.15 s.21 s8 s.26 s.18 s7 s.19)) (and s3 s9 s4 s.10 s.16 s5 s20 s.11 s.17 s18 s.24 s.20 s.12 s1 s.13 s.14 s.22 s.25 s21 s6 s.23 s19 s.15 s.21 s8 s.26 s.18 s7 s.19)))) (let ((s.28 (not s37))) (let ((s.29 (not s39))) (let ((s.30 (<= s27 2))) (let ((s.31 (and s3 s9 s4 s.10 s.16 s5 s20 s.11 s.17 s18 s.24 s.20 s.12 s1 s.8 s.13 s.14 s.9 s.22 s.25 s21 s6 s2 s.23 s19 s.28 s.29 s.15 s.21 s8 s.26 s.18 s7 s.19))) (let ((s.32 (<= s27 3))) (let ((s.33 (not s.32))) (let ((s.34 (and s3 s9 s4 s.10 s.16 s5 s20 s.11 s.17 s18 s.24 s.20 s.12 s1 s.8 s.13 s.14 s.9 s.22 s.25 s.33 s21 s6 s2 s.23 s19 s.28 s.29 s.15 s.21 s8 s.26 s.18 s7 s.19))) (let ((s.35 (and s.1 s.2 s.3 s.4 s.6 (ite s.7 (and s.8 s.9 s.27 s.28 s.29) (ite s.30 s.31 s.34))))) (let ((s.36 (<= s26 1))) (let ((s.37 (and s3 s9 s4 s.10 s.1 s.16 s5 s20 s.11 s.17 s18 s.24 s.20 s.12 s1 s.8 s.13 s.2 s.14 s.3 s.9 s.22 s.25 s21 s.4 s6 s2 s.5 s.23 s19 s.28 s.29 s.15 s.21 s8 s.26 s.18 s7 s.19))) (let ((s.38 (not (<= s26 2)))) (let ((s.39 (<= s26 3))) (let ((s.40 (ite s32 (and s3 s9 s4 s5 s20 s.11 s.17 s.12 s1 s.13 s.22 s21 s.23 s19 s.15 s.21 s8 s.18 s7 s.19) (and s3 s.11 s.12 s1 s.13 s19 (ite s33 (and s9 s4 s5 s20 s.17 s.22 s21 s.23 s.15 s.21 s8 s.18 s.19) (and (ite s34 (and s9 s5 s.17 s21 s.15 s.18 s.19) (and s9 s5 s.17 s35 s21 s.15 s.18 s.19)) s4 s20 s.22 s.23 s.21 s8)) s7)))) (let ((s.41 (ite s37 (and s.10 s18 s.8 s.9 s.25 s6 s2 s.29 s.40 s.26) (and s3 s9 s4 s.10 s.16 s5 s20 s.11 s.17 s18 s.24 s.20 s.12 s1 s.8 s.13 s.14 s.9 s.22 s.25 s21 s6 s2 s.23 s19 s.29 s.15 s.21 s8 s.26 s.18 s7 s.19)))) (let ((s.42 (<= s27 4))) (let ((s.43 (<= s26 4))) (let ((s.44 (and s3 s9 s4 s.10 s.16 s5 s20 s.11 s.17 s18 s.24 s.20 s.12 s1 s.8 s.13 s.14 s.9 s.22 s.25 s21 s6 s2 s.23 s19 s.32 s.28 s.29 s.15 s.21 s8 s.26 s.18 s7 s.19))) (let ((s.45 (ite s.43 (and s.1 s.2 s.3 s.4 s.6 (ite s.7 s.31 (ite s.30 (and s.28 (ite s39 (and s.10 s18 s.8 s.9 s.25 s6 s2 s.40 s.26) (and s3 s9 s4 s.10 s5 s20 s.11 s.17 s18 s.12 s1 s.8 s.13 s.9 s.22 s.25 s21 s6 s2 s.23 s19 s.15 s.21 s8 s.26 s.18 s7 s.19))) s.44))) (and s.1 s.2 s.3 s.4 s.6 (ite s.7 s.31 (ite s.30 (and s3 s9 s4 s.10 s5 s20 s.11 s.17 s18 s.12 s1 s.8 s.13 s.9 s.22 s.25 s21 s6 s2 s.23 s19 s.28 s.29 s.15 s.21 s8 s.26 s.18 s7 s.19) s.44)))))) (let ((s.46 (and s3 s9 s4 s.10 s.1 s.16 s5 s20 s.11 s.17 s18 s.24 s.20 s.12 s1 s.8 s.13 s.2 s.14 s.3 s.9 s.22 s.25 s21 s.4 s6 s2 s.23 s.6 s.30 s19 s.28 s.29 s.15 s.21 s8 s.26 s.18 s7 s.19))) (let ((s.47 (ite s0 (ite s.0 s.35 (ite s.36 s.37 (and s.38 (ite s.39 (and s.1 (ite s.7 s.31 (ite s.30 s.41 (and s.33 (ite s.42 (and s3 s9 s4 s.10 s.16 s5 s20 s.11 s.17 s18 s.24 s.20 s.12 s1 s.13 s.14 s.9 s.22 s.25 s21 s6 s2 s.23 s19 s.28 s.29 s.15 s.21 s8 s.26 s.18 s7 s.19) s.31)))) s.2 s.3 s.4 s.6) s.45)))) (ite s.0 s.46 (and s.1 (ite s.7 s.31 (ite s.30 s.41 (and s3 s9 s4 s.10 s.16 s5 s20 s.11 s.17 s18 s.24 s.20 s.12 s1 s45 s.42 s.13 s.14 s.9 s.22 s.25 s.33 s21 s6 s2 s.23 s19 s.28 s.29 s.15 s.21 s8 s.26 s.18 s7 s.19))) s.2 s.38 s.3 s.4 s.39 s.6))))) (let ((s.48 (and s3 s9 s4 s.10 s.16 s5 s20 s.11 s.17 s18 s.24 s.20 s.12 s1 s43 s.8 s.13 s.14 s.22 s.25 s21 s6 s2 s.23 s19 s.28 s.29 s.15 s.21 s8 s.26 s.18 s7 s.19))) (let ((s.49 (and s3 s9 s4 s.10 s.16 s5 s20 s.11 s.17 s18 s.24 s.20 s.12 s1 s.8 s.13 s.14 s.22 s.25 s21 s6 s2 s.23 s19 s.28 s.29 s.15 s.21 s8 s.26 s.18 s7 s.19))) (let ((s.50 (ite s37 (and s.10 s18 s.8 s.25 s6 s2 s.29 s.40 s.26) (and s3 s9 s4 s.10 s.16 s5 s20 s.11 s.17 s18 s.24 s.20 s.12 s1 s.8 s.13 s.14 s.22 s.25 s21 s6 s2 s.23 s19 s.29 s.15 s.21 s8 s.26 s.18 s7 s.19)))) (let ((s.51 (ite s.7 s.49 (ite s.30 s.50 (and (ite s.42 (and (ite s43 (and s3 s9 s4 s.10 s.16 s5 s20 s.11 s.17 s18 s.24 s.20 s.12 s1 s45 s.13 s.14 s.22 s.25 s21 s6 s2 s.23 s19 s.15 s.21 s8 s.26 s.18 s7 s.19) (and s3 s9 s4 s.10 s.16 s5 s20 s.11 s.17 s18 s.24 s.20 s.12 s1 s.13 s.14 s.22 s.25 s21 s6 s2 s.23 s19 s.15 s.21 s8 s.26 s.18 s7 s.19)) s.28 s.29) s.31) s.33))))) (let ((s.52 (and s3 s9 s4 s.10 s.16 s5 s20 s.11 s.17 s18 s.24 s.20 s.12 s1 s43 s.8 s.13 s.14 s.22 s.25 s21 s6 s2 s.23 s19 s.32 s.28 s.29 s.15 s.21 s8 s.26 s.18 s7 s.19))) (let ((s.53 (ite s.7 s.49 (ite s.30 s.50 (and s3 s9 s4 s.10 s.16 s5 s20 s.11 s.17 s18 s.24 s.20 s.12 s1 s45 s.42 s.13 s.14 s.22 s.25 s.33 s21 s6 s2 s.23 s19 s.28 s.29 s.15 s.21 s8 s.26 s.18 s7 s.19))))) (ite (<= s40 0) (and s41 s.47) (ite (<= s40 1) (ite s41 (ite s0 (ite s.0 (and s.1 (ite s.7 (and s43 s.8 s.27 s.28 s.29) (ite s.30 s.48 s.34)) s.2 s42 s.4 s.6) (ite s.36 (and s3 s9 s4 s.10 s.1 s.16 s5 s20 s.11 s.17 s18 s.24 s.20 s.12 s1 s43 s.8 s.13 s.2 s.14 s.22 s.25 s42 s21 s.4 s6 s2 s.5 s.23 s19 s.28 s.29 s.15 s.21 s8 s.26 s.18 s7 s.19) (and s.38 (ite s.39 (and s.1 s.2 s42 s.4 s.6 s.51) (ite s.43 (and s.1 s.2 s.3 (ite s.7 s.48 (ite s.30 (and (ite s39 (and s.10 s18 s43 s.8 s.25 s6 s2 s.40 s.26) (and s3 s9 s4 s.10 s5 s20 s.11 s.17 s18 s.12 s1 s43 s.8 s.13 s.22 s.25 s21 s6 s2 s.23 s19 s.15 s.21 s8 s.26 s.18 s7 s.19)) s.28) s.52)) s.4 s.6) (and (ite s.7 s.48 (ite s.30 (and s3 s9 s4 s.10 s5 s20 s.11 s.17 s18 s.12 s1 s43 s.8 s.13 s.22 s.25 s21 s6 s2 s.23 s19 s.28 s.29 s.15 s.21 s8 s.26 s.18 s7 s.19) s.52)) s.1 s.2 s.3 s.4 s.6)))))) (ite s.0 (and s3 s9 s4 s.10 s.1 s.16 s5 s20 s.11 s.17 s18 s.24 s.20 s.12 s1 s43 s.8 s.13 s.2 s.14 s.22 s.25 s42 s21 s.4 s6 s2 s.23 s.6 s.30 s19 s.28 s.29 s.15 s.21 s8 s.26 s.18 s7 s.19) (and s.1 s.53 s.2 s.38 s42 s.4 s.39 s.6))) s.47) (and (<= s40 2) s41 (ite s0 (ite s.0 s.35 (ite s.36 s.37 (and s.38 (ite s.39 (and s.1 s.2 s.3 s.4 s.6 s.51) s.45)))) (ite s.0 s.46 (and s.1 s.53 s.2 s.38 s.3 s.4 s.39 s.6)))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))
(check-sat)
