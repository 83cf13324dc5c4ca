; router-pair, both-networks: exactly-one
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
(assert (not (and true (let ((s.0 (<= s46 0))) (let ((s.1 (<= s26 0))) (let ((s.2 (not s36))) (let ((s.3 (not s44))) (let ((s.4 (<= s27 1))) (let ((s.5 (not s14))) (let ((s.6 (not s35))) (let ((s.7 (not s11))) (let ((s.8 (not s17))) (let ((s.9 (not s32))) (let ((s.10 (not s34))) (let ((s.11 (not s15))) (let ((s.12 (not s45))) (let ((s.13 (not s29))) (let ((s.14 (not s33))) (let ((s.15 (not s43))) (let ((s.16 (not s12))) (let ((s.17 (not s28))) (let ((s.18 (not s16))) (let ((s.19 (not s37))) (let ((s.20 (not s39))) (let ((s.21 (not s30))) (let ((s.22 (not s10))) (let ((s.23 (not s31))) (let ((s.24 (not s13))) (let ((s.25 (<= s27 2))) (let ((s.26 (<= s22 0))) (let ((s.27 (<= s23 0))) (let ((s.28 (not s.27))) (let ((s.29 (<= s24 0))) (let ((s.30 (not s.29))) (let ((s.31 (<= s25 0))) (let ((s.32 (not s.31))) (let ((s.33 (ite s.27 (and s9 s4 s5 s20 s.8 s.30 s.13 s.14 s.16 s21 s.18 s.21 s8 s.32 s.23 s.24) (and s4 s20 (ite s.29 (and s9 s5 s.8 s.10 s21 s.21 s.32 s.23 s.24) (and s9 s5 s.8 s21 s.21 (ite s.31 (and s.6 s.23) s.23) s.24)) s.13 s.16 s.18 s8)))) (let ((s.34 (ite s.26 (and s3 s9 s4 s5 s20 s.7 s.8 s.28 s.9 s.11 s1 s.30 s.13 s.16 s.17 s21 s.18 s19 s.21 s8 s.32 s.23 s7 s.24) (and s3 s.7 s.11 s1 s.33 s.17 s19 s7)))) (let ((s.35 (<= s27 3))) (let ((s.36 (and s9 s.6 s5 s.8 s.10 s21 s.21 s.23 s.24))) (let ((s.37 (ite s.27 (and s9 s4 s.6 s5 s20 s.8 s.10 s.30 s.13 s.14 s.16 s21 s.18 s.21 s8 s.32 s.23 s.24) (and s4 s20 (ite s.29 (and s9 s.6 s5 s.8 s.10 s21 s.21 s.32 s.23 s.24) s.36) s.13 s.14 s.16 s.18 s8)))) (let ((s.38 (ite s.26 (and s3 s9 s4 s.6 s5 s20 s.7 s.8 s.28 s.9 s.10 s.11 s1 s.30 s.13 s.14 s.16 s.17 s21 s.18 s19 s.21 s8 s.32 s.23 s7 s.24) (and s3 s.7 s.9 s.11 s1 s.17 s19 s7 s.37)))) (let ((s.39 (and s.5 s18 s.12 s.15 s.38 s6 s2 s.19 s.20 s.22))) (let ((s.40 (and s4 s20 s.13 s.14 s.16 (ite s.29 s.36 (and s9 s.6 s5 s.8 s.31 s.10 s21 s.21 s.23 s.24)) s.18 s8))) (let ((s.41 (ite s.27 (and s9 s4 s.6 s5 s20 s.8 s.10 s.13 s.14 s.16 s21 s.18 s.21 s8 s.23 s.24) s.40))) (let ((s.42 (ite s.27 s.40 (and s9 s4 s.6 s5 s20 s.8 s.31 s.10 s.29 s.13 s.14 s.16 s21 s.18 s.21 s8 s.23 s.24)))) (let ((s.43 (ite s.26 (and s3 s.7 s.9 s.11 s1 s.41 s.17 s19 s7) (and s3 s.7 s.9 s.11 s1 s.17 s19 s7 s.42)))) (let ((s.44 (<= s27 4))) (let ((s.45 (ite s.4 (and s3 s9 s4 s.5 s.6 s5 s20 s.7 s.8 s18 s.9 s.10 s.11 s1 s.12 s.13 s.14 s.15 s.16 s.17 s21 s6 s2 s.18 s19 s.19 s.20 s.21 s8 s.22 s.23 s7 s.24) (ite s.25 (and s.5 s18 s.12 s.34 s.15 s6 s2 s.19 s.20 s.22) (ite s.35 s.39 (and s.5 s.43 s18 s.12 s.44 s.15 s6 s2 s.19 s.20 s.22)))))) (let ((s.46 (not s42))) (let ((s.47 (not s38))) (let ((s.48 (<= s27 0))) (let ((s.49 (not s.48))) (let ((s.50 (<= s26 1))) (let ((s.51 (and s.5 s.2 s18 s.12 s.3 s.46 s.15 s.38 s.47 s6 s2 s.48 s.19 s.20 s.22))) (let ((s.52 (not (<= s26 2)))) (let ((s.53 (<= s26 3))) (let ((s.54 (not s.35))) (let ((s.55 (<= s26 4))) (let ((s.56 (ite s34 (and s9 s5 s.8 s21 s.32 s.23 s.24) (and s9 s5 s.8 s35 s21 s.32 s.23 s.24)))) (let ((s.57 (ite s33 (and s9 s4 s5 s20 s.8 s.30 s.16 s21 s.18 s.21 s8 s.32 s.23 s.24) (and s4 s20 s.30 s.56 s.16 s.18 s.21 s8)))) (let ((s.58 (ite s.29 (and s9 s5 s.8 s21 s.21 s.32 s.23 s.24) (and s9 s5 s.8 s21 s.21 s.23 s.24)))) (let ((s.59 (ite s.26 (and (ite s32 (and s3 s9 s4 s5 s20 s.7 s.8 s.28 s.11 s1 s.30 s.13 s.16 s21 s.18 s19 s.21 s8 s.32 s.23 s7 s.24) (and s3 s.7 s.28 s.11 s1 s.13 s.57 s19 s7)) s.17) (and s.17 (ite s32 (and s3 (ite s.27 (and s9 s4 s5 s20 s.8 s.30 s.13 s.16 s21 s.18 s.21 s8 s.32 s.23 s.24) (and s4 s20 s.58 s.13 s.16 s.18 s8)) s.7 s.11 s1 s19 s7) (and s3 s.7 s.11 s1 (ite s.27 (and s.13 s.57) (and s.13 (ite s33 (and s4 s20 s.58 s.16 s.18 s8) (and s4 s20 s.16 s.18 s8 (ite s.29 (and s.56 s.21) (and s.21 (ite s34 (and s9 s5 s.8 s21 s.23 s.24) (and s9 s5 s.8 s35 s21 s.23 s.24)))))))) s19 s7)))))) (let ((s.60 (ite s.4 s.39 (ite s.25 (and (ite s39 (and s.5 s.59 s18 s.12 s.15 s6 s2 s.22) (and s.5 s18 s.12 s.34 s.15 s6 s2 s.22)) s.19) (and s.5 s18 s.12 s.15 s.38 s6 s2 s.35 s.19 s.20 s.22))))) (let ((s.61 (not s1))) (let ((s.62 (ite s.26 (and s3 s.61 s9 s4 s5 s20 s.7 s.8 s.28 s.9 s.11 s.30 s.13 s.16 s.17 s21 s.18 s19 s.21 s8 s.32 s.23 s7 s.24) (and s3 s.61 s.7 s.11 s.33 s.17 s19 s7)))) (let ((s.63 (and s.5 s18 s.62 s.12 s.15 s6 s2 s.19 s.20 s.22))) (let ((s.64 (ite s.26 (and s3 s.61 s9 s4 s.6 s5 s20 s.7 s.8 s.28 s.9 s.10 s.11 s.30 s.13 s.14 s.16 s.17 s21 s.18 s19 s.21 s8 s.32 s.23 s7 s.24) (and s3 s.61 s.7 s.9 s.11 s.17 s19 s7 s.37)))) (let ((s.65 (and s.5 s18 s.12 s.15 s.64 s6 s2 s.19 s.20 s.22))) (let ((s.66 (ite s.26 (and s3 s.61 s.7 s.9 s.11 s.41 s.17 s19 s7) (and s3 s.61 s.7 s.9 s.11 s.17 s19 s7 s.42)))) (let ((s.67 (ite s.4 (and s3 s.61 s9 s4 s.5 s.6 s5 s20 s.7 s.8 s18 s.9 s.10 s.11 s.12 s.13 s.14 s.15 s.16 s.17 s21 s6 s2 s.18 s19 s.19 s.20 s.21 s8 s.22 s.23 s7 s.24) (ite s.25 s.63 (ite s.35 s.65 (and s.5 s18 s.12 s.44 s.66 s.15 s6 s2 s.19 s.20 s.22)))))) (let ((s.68 (ite s.4 s.65 (ite s.25 s.63 (and s.5 s18 s.12 s.15 s.64 s6 s2 s.35 s.19 s.20 s.22))))) (let ((s.69 (and s3 s9 s4 s.5 s.2 s.6 s5 s20 s.7 s.8 s18 s.9 s.10 s.11 s1 s.12 s.13 s.3 s.14 s.46 s.15 s.16 s.17 s21 s.47 s6 s2 s.18 s.49 s19 s.19 s.20 s.4 s.21 s8 s.22 s.23 s7 s0 s.1 s.24))) (let ((s.70 (ite s.0 (ite s0 (ite s.1 (and s.2 s.3 s.45 s.46 s.47 s.49) (ite s.50 s.51 (and s.52 (ite s.53 (and s.2 s.3 s.46 s.47 s.49 (ite s.4 (and s.5 s.43 s18 s.12 s.15 s6 s2 s.19 s.20 s.22) (and s.5 s.43 s18 s.12 s.44 s.15 s.54 s6 s2 s.19 s.20 s.22))) (and s.2 s.3 s.46 s.55 s.47 s.49 s.60))))) (ite s.1 (and s.2 s.3 s.46 s.47 s.67 s.49) (and (ite s.53 (and s.2 s.3 s.46 s.47 s.49 (ite s.4 (and s.5 s18 s.12 s.66 s.15 s6 s2 s.19 s.20 s.22) (and s.5 s18 s.12 s.44 s.66 s.15 s.54 s6 s2 s.19 s.20 s.22))) (and s.2 s.3 s.46 s.55 s.68 s.47 s.49)) s.52))) s.69))) (let ((s.71 (and s.5 s18 s43 s.12 s.38 s6 s2 s.19 s.20 s.22))) (let ((s.72 (not s.25))) (let ((s.73 (and s.5 s18 s.72 s43 s.12 s.3 s.38 s6 s2 s.35 s.19 s.20 s.22))) (let ((s.74 (ite s.4 (and s.5 s.43 s18 s.12 s6 s2 s.19 s.20 s.22) (and s.5 s.43 s18 s.12 s.44 s.54 s6 s2 s.19 s.20 s.22)))) (let ((s.75 (and s.5 s18 s.62 s43 s.12 s6 s2 s.19 s.20 s.22))) (let ((s.76 (and s.5 s18 s43 s.12 s.64 s6 s2 s.19 s.20 s.22))) (let ((s.77 (and s.5 s18 s.72 s43 s.12 s.3 s.64 s6 s2 s.35 s.19 s.20 s.22))) (let ((s.78 (ite s.4 (and s.5 s18 s.12 s.66 s6 s2 s.19 s.20 s.22) (and s.5 s18 s.12 s.44 s.66 s.54 s6 s2 s.19 s.20 s.22)))) (let ((s.79 (and s.5 s18 s.72 s.12 s.3 s.15 s.38 s6 s2 s.35 s.19 s.20 s.22))) (let ((s.80 (and s.5 s18 s.72 s.12 s.3 s.15 s.64 s6 s2 s.35 s.19 s.20 s.22))) (ite (<= s40 0) (and s41 s.70) (ite (<= s40 1) (ite s41 (ite s.0 (ite s0 (ite s.1 (and s.2 (ite s42 (and s.3 (ite s.4 (and s3 s9 s4 s.5 s.6 s5 s20 s.7 s.8 s18 s.9 s.10 s.11 s1 s43 s.12 s.13 s.14 s.16 s.17 s21 s6 s2 s.18 s19 s.19 s.20 s.21 s8 s.22 s.23 s7 s.24) (ite s.25 (and s.5 s18 s43 s.12 s.34 s6 s2 s.19 s.20 s.22) (ite s.35 s.71 (and s.5 s.43 s18 s43 s.12 s.44 s6 s2 s.19 s.20 s.22)))) s.49) s.73) s.47) (ite s.50 (and s.5 s.2 s18 s43 s.12 s.3 s.38 s42 s.47 s6 s2 s.48 s.19 s.20 s.22) (and s.52 (ite s.53 (and s.2 s.3 s42 s.47 s.74 s.49) (and s.2 s.55 (ite s42 (and (ite s.4 s.71 (ite s.25 (and (ite s39 (and s.5 s.59 s18 s43 s.12 s6 s2 s.22) (and s.5 s18 s43 s.12 s.34 s6 s2 s.22)) s.19) (and s.5 s18 s43 s.12 s.38 s6 s2 s.35 s.19 s.20 s.22))) s.3 s.49) s.73) s.47))))) (ite s.1 (and s.2 s.47 (ite s42 (and (ite s.4 (and s3 s.61 s9 s4 s.5 s.6 s5 s20 s.7 s.8 s18 s.9 s.10 s.11 s43 s.12 s.13 s.14 s.16 s.17 s21 s6 s2 s.18 s19 s.19 s.20 s.21 s8 s.22 s.23 s7 s.24) (ite s.25 s.75 (ite s.35 s.76 (and s.5 s18 s43 s.12 s.44 s.66 s6 s2 s.19 s.20 s.22)))) s.3 s.49) s.77)) (and s.52 (ite s.53 (and s.2 s.3 s42 s.47 s.78 s.49) (and s.2 (ite s42 (and s.3 s.49 (ite s.4 s.76 (ite s.25 s.75 (and s.5 s18 s43 s.12 s.64 s6 s2 s.35 s.19 s.20 s.22)))) s.77) s.55 s.47))))) (and s3 s9 s4 s.5 s.2 s.6 s5 s20 s.7 s.8 s18 s.9 s.10 s.11 s1 s43 s.12 s.13 s.3 s.14 s.16 s.17 s42 s21 s.47 s6 s2 s.18 s.49 s19 s.19 s.20 s.4 s.21 s8 s.22 s.23 s7 s0 s.1 s.24)) s.70) (and (ite s.0 (ite s0 (ite s.1 (and s.2 s.47 (ite s42 s.79 (and s.3 s.45 s.49))) (ite s.50 s.51 (and s.52 (ite s.53 (and s.2 s.3 s.46 s.47 s.74 s.49) (and s.2 s.55 s.47 (ite s42 s.79 (and s.3 s.49 s.60))))))) (ite s.1 (and s.2 s.47 (ite s42 s.80 (and s.3 s.67 s.49))) (and (ite s.53 (and s.2 s.3 s.46 s.47 s.78 s.49) (and s.2 (ite s42 s.80 (and s.3 s.68 s.49)) s.55 s.47)) s.52))) s.69) (<= s40 2) s41)))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))
(check-sat)
