; router-pair, budget-1: handled-twice
; obligation init: to be unsatisfiable
(set-logic ALL)
(declare-const s0 Bool) ; network.private
(declare-const s1 Bool) ; network.wan
(declare-const s2 Bool) ; network.at_once
(declare-const s3 Bool) ; network.held[A, PG 1]
(declare-const s4 Bool) ; network.held[A, PG 2]
(declare-const s5 Bool) ; network.held[A, PG 3]
(declare-const s6 Bool) ; network.held[A, PG 4]
(declare-const s7 Bool) ; network.held[B, PG 1]
(declare-const s8 Bool) ; network.held[B, PG 2]
(declare-const s9 Bool) ; network.held[B, PG 3]
(declare-const s10 Bool) ; network.held[B, PG 4]
(declare-const s11 Bool) ; network.link[A, PG 1]
(declare-const s12 Bool) ; network.link[A, PG 2]
(declare-const s13 Bool) ; network.link[A, PG 3]
(declare-const s14 Bool) ; network.link[A, PG 4]
(declare-const s15 Bool) ; network.link[B, PG 1]
(declare-const s16 Bool) ; network.link[B, PG 2]
(declare-const s17 Bool) ; network.link[B, PG 3]
(declare-const s18 Bool) ; network.link[B, PG 4]
(declare-const s19 Bool) ; network.deaf[A, PG 1]
(declare-const s20 Bool) ; network.deaf[A, PG 2]
(declare-const s21 Bool) ; network.deaf[A, PG 3]
(declare-const s22 Bool) ; network.deaf[A, PG 4]
(declare-const s23 Bool) ; network.deaf[B, PG 1]
(declare-const s24 Bool) ; network.deaf[B, PG 2]
(declare-const s25 Bool) ; network.deaf[B, PG 3]
(declare-const s26 Bool) ; network.deaf[B, PG 4]
(declare-const s27 Bool) ; network.running[PG 1]
(declare-const s28 Bool) ; network.running[PG 2]
(declare-const s29 Bool) ; network.running[PG 3]
(declare-const s30 Bool) ; network.running[PG 4]
(declare-const s31 Int) ; network.home[PG 1]
(declare-const s32 Int) ; network.home[PG 2]
(declare-const s33 Int) ; network.home[PG 3]
(declare-const s34 Int) ; network.home[PG 4]
(declare-const s35 Int) ; mode[A]
(declare-const s36 Int) ; mode[B]
(declare-const s37 Bool) ; answered[A, PG 1]
(declare-const s38 Bool) ; answered[A, PG 2]
(declare-const s39 Bool) ; answered[A, PG 3]
(declare-const s40 Bool) ; answered[A, PG 4]
(declare-const s41 Bool) ; answered[B, PG 1]
(declare-const s42 Bool) ; answered[B, PG 2]
(declare-const s43 Bool) ; answered[B, PG 3]
(declare-const s44 Bool) ; answered[B, PG 4]
(declare-const s45 Bool) ; found_enabled[A]
(declare-const s46 Bool) ; found_enabled[B]
(declare-const s47 Bool) ; found_disabled[A]
(declare-const s48 Bool) ; found_disabled[B]
(declare-const s49 Int) ; request
(declare-const s50 Bool) ; submitted
(declare-const s51 Bool) ; holds[A]
(declare-const s52 Bool) ; holds[B]
(declare-const s53 Bool) ; stopped_by_test[A]
(declare-const s54 Bool) ; stopped_by_test[B]
(declare-const s55 Bool) ; failed_since
(declare-const s56 Int) ; faults left
(assert (<= 0 s31))
(assert (<= s31 1))
(assert (<= 0 s32))
(assert (<= s32 1))
(assert (<= 0 s33))
(assert (<= s33 1))
(assert (<= 0 s34))
(assert (<= s34 1))
(assert (<= 0 s35))
(assert (<= s35 5))
(assert (<= 0 s36))
(assert (<= s36 5))
(assert (<= 0 s49))
(assert (<= s49 3))
(assert (<= 0 s56))
(assert (<= s56 1))
(assert (= s0 true))
(assert (= s1 true))
(assert (= s2 false))
(assert (= s3 false))
(assert (= s4 false))
(assert (= s5 false))
(assert (= s6 false))
(assert (= s7 false))
(assert (= s8 false))
(assert (= s9 false))
(assert (= s10 false))
(assert (= s11 true))
(assert (= s12 true))
(assert (= s13 true))
(assert (= s14 true))
(assert (= s15 true))
(assert (= s16 true))
(assert (= s17 true))
(assert (= s18 true))
(assert (= s19 false))
(assert (= s20 false))
(assert (= s21 false))
(assert (= s22 false))
(assert (= s23 false))
(assert (= s24 false))
(assert (= s25 false))
(assert (= s26 false))
(assert (= s27 true))
(assert (= s28 true))
(assert (= s29 true))
(assert (= s30 true))
(assert (= s35 0))
(assert (= s36 1))
(assert (= s37 false))
(assert (= s38 false))
(assert (= s39 false))
(assert (= s40 false))
(assert (= s41 false))
(assert (= s42 false))
(assert (= s43 false))
(assert (= s44 false))
(assert (= s45 false))
(assert (= s46 false))
(assert (= s47 false))
(assert (= s48 false))
(assert (= s49 0))
(assert (= s50 true))
(assert (= s51 false))
(assert (= s52 false))
(assert (= s53 false))
(assert (= s54 false))
(assert (= s55 false))
(assert (= s56 1))
(assert true)
(assert (not (and true (let ((s.0 (<= s49 0))) (let ((s.1 (not s0))) (let ((s.2 (not s55))) (let ((s.3 (<= s35 0))) (let ((s.4 (<= s36 1))) (let ((s.5 (not s1))) (let ((s.6 (not s21))) (let ((s.7 (not s9))) (let ((s.8 (not s8))) (let ((s.9 (not s20))) (let ((s.10 (not s6))) (let ((s.11 (not s48))) (let ((s.12 (not s7))) (let ((s.13 (not s44))) (let ((s.14 (not s52))) (let ((s.15 (not s5))) (let ((s.16 (not s42))) (let ((s.17 (not s25))) (let ((s.18 (not s43))) (let ((s.19 (not s41))) (let ((s.20 (not s26))) (let ((s.21 (not s38))) (let ((s.22 (not s4))) (let ((s.23 (not s40))) (let ((s.24 (<= s56 0))) (let ((s.25 (not s37))) (let ((s.26 (not s39))) (let ((s.27 (not s54))) (let ((s.28 (not s46))) (let ((s.29 (not s22))) (let ((s.30 (not s24))) (let ((s.31 (not s10))) (let ((s.32 (not s23))) (let ((s.33 (not s3))) (let ((s.34 (not s19))) (let ((s.35 (<= s36 3))) (let ((s.36 (<= s31 0))) (let ((s.37 (<= s33 0))) (let ((s.38 (not s.37))) (let ((s.39 (<= s34 0))) (let ((s.40 (not s.39))) (let ((s.41 (<= s32 0))) (let ((s.42 (and s14 s18 s.10 s.13 s.18 s.20 s.23 s.24 s.26 s.29 s30 s.31))) (let ((s.43 (ite s.36 (and s.6 s14 s.7 s18 s.8 s17 s.9 s.10 s12 s.13 s.15 s.38 s.16 s.17 s.18 s.19 s13 s.20 s.21 s.22 s.23 s.40 s.24 s28 s.25 s.26 s16 (not s.41) s.29 s30 s.30 s.31 s29) (and s.8 s.9 s12 (ite s.41 (and s.6 s14 s.7 s18 s17 s.10 s.13 s.15 s.38 s.16 s.17 s.18 s13 s.20 s.21 s.23 s.40 s.24 s.26 s.29 s30 s.31 s29) (and s.6 s.7 s17 s.15 s.16 s.17 s13 s.21 (ite s.37 (and s14 s18 s.10 s.13 s.18 s.20 s.23 s.40 s.24 s.26 s.29 s30 s.31) s.42) s29)) s.19 s.22 s28 s.25 s16 s.30)))) (let ((s.44 (and s.5 s.11 s.12 s.14 s11 s27 s.43 s.27 s.28 s15 s.32 s.33 s.34))) (let ((s.45 (and s.6 s14 s.7 s18 s17 s.10 s.13 s.15 s.16 s.17 s.18 s13 s.20 s.21 s.23 s.24 s.26 s.29 s30 s.31 s29))) (let ((s.46 (and s.6 (ite s.37 s.42 (and s14 s18 s.10 s.13 s.18 s.20 s.23 s.24 s.26 s.29 s30 s.31 s.39)) s.7 s17 s.15 s.16 s.17 s13 s.21 s29))) (let ((s.47 (ite s.36 (and s.8 s.9 s12 (ite s.41 s.45 s.46) s.19 s.22 s28 s.25 s16 s.30) (and s.8 s.9 s12 (ite s.41 s.46 (and s.6 s14 s.7 s18 s17 s.10 s.13 s.15 s.16 s.17 s.18 s13 s.20 s.21 s.23 s.24 s.26 s.37 s.29 s30 s.31 s29 s.39)) s.19 s.22 s28 s.25 s16 s.30)))) (let ((s.48 (<= s36 4))) (let ((s.49 (<= s36 2))) (let ((s.50 (not s.49))) (let ((s.51 (ite s.4 (and s.5 s.6 s14 s.7 s18 s.8 s17 s.9 s.10 s.11 s.12 s12 s.13 s.14 s.15 s.16 s.17 s.18 s.19 s13 s.20 s11 s.21 s.22 s27 s.23 s.24 s28 s.25 s.26 s16 s.27 s.28 s.29 s15 s30 s.30 s.31 s.32 s.33 s29 s.34) (and (ite s.35 s.44 (and s.5 s.11 s.12 s.47 s.14 s11 s27 s.48 s.27 s.28 s15 s.32 s.33 s.34)) s.50)))) (let ((s.52 (not s45))) (let ((s.53 (not s53))) (let ((s.54 (not s51))) (let ((s.55 (<= s36 0))) (let ((s.56 (not s.55))) (let ((s.57 (not s47))) (let ((s.58 (<= s35 3))) (let ((s.59 (not s.35))) (let ((s.60 (<= s35 4))) (let ((s.61 (ite s.4 s.44 (and s.5 s.11 s.12 s.14 s11 s27 s.43 s.50 s.27 s.28 s15 s.32 s.33 s.34 s.35)))) (let ((s.62 (not (<= s35 2)))) (let ((s.63 (ite s.3 (and s.51 s.52 s.53 s.54 s.56 s.57) (and (ite s.58 (and (ite s.4 (and s.5 s.11 s.12 s.47 s.14 s11 s27 s.27 s.28 s15 s.32 s.33 s.34) (and s.5 s.11 s.12 s.47 s.14 s.59 s11 s27 s.48 s.27 s.28 s15 s.32 s.33 s.34)) s.52 s.53 s.54 s.56 s.57) (and s.52 s.60 s.53 s.61 s.54 s.56 s.57)) s.62)))) (let ((s.64 (<= s49 1))) (let ((s.65 (and s.5 s.11 s52 s.12 s11 s27 s.43 s.27 s.28 s15 s.32 s.33 s.34))) (let ((s.66 (and s.5 s.11 s52 s.12 s.53 s11 s27 s.43 s.50 s.27 s.28 s15 s.32 s.33 s.34 s.35))) (let ((s.67 (ite s.4 (and s.5 s.11 s.12 s.47 s11 s27 s.27 s.28 s15 s.32 s.33 s.34) (and s.5 s.11 s.12 s.47 s.59 s11 s27 s.48 s.27 s.28 s15 s.32 s.33 s.34)))) (let ((s.68 (and s.5 s.11 s.12 s.14 s.53 s11 s27 s.43 s.50 s.27 s.28 s15 s.32 s.33 s.34 s.35))) (let ((s.69 (<= s49 2))) (let ((s.70 (not s.0))) (let ((s.71 (ite s1 (and (ite s11 (ite s15 (and s.32 (ite s27 (and s.8 s.19 s.22 (ite s12 (ite s16 (and s.9 (ite s28 (and s.7 s.15 s.16 s.21 (ite s13 (ite s17 (and s.6 s.17 (ite s29 (and s.10 s.18 (ite s14 (ite s18 (and (ite s30 (and s.13 s.23) (and s.13 s.23 s.24)) s.20 s.29) (and s.13 s.20 s.23 s.24 s.29 s30)) (and s18 s.13 s.20 s.23 s.24 s.29 s30)) s.26 s.31) s.42)) (and s.6 s14 s18 s.10 s.13 s.17 s.18 s.20 s.23 s.24 s.26 s.29 s30 s.31 s29)) (and s.6 s14 s18 s17 s.10 s.13 s.17 s.18 s.20 s.23 s.24 s.26 s.29 s30 s.31 s29))) s.45) s.30) (and s.6 s14 s.7 s18 s17 s.9 s.10 s.13 s.15 s.16 s.17 s.18 s13 s.20 s.21 s.23 s.24 s28 s.26 s.29 s30 s.30 s.31 s29)) (and s.6 s14 s.7 s18 s17 s.9 s.10 s.13 s.15 s.16 s.17 s.18 s13 s.20 s.21 s.23 s.24 s28 s.26 s16 s.29 s30 s.30 s.31 s29)) s.25) (and s.6 s14 s.7 s18 s.8 s17 s.9 s.10 s12 s.13 s.15 s.16 s.17 s.18 s.19 s13 s.20 s.21 s.22 s.23 s.24 s28 s.25 s.26 s16 s.29 s30 s.30 s.31 s29)) s.34) (and s.6 s14 s.7 s18 s.8 s17 s.9 s.10 s12 s.13 s.15 s.16 s.17 s.18 s.19 s13 s.20 s.21 s.22 s27 s.23 s.24 s28 s.25 s.26 s16 s.29 s30 s.30 s.31 s.32 s29 s.34)) (and s.6 s14 s.7 s18 s.8 s17 s.9 s.10 s12 s.13 s.15 s.16 s.17 s.18 s.19 s13 s.20 s.21 s.22 s27 s.23 s.24 s28 s.25 s.26 s16 s.29 s15 s30 s.30 s.31 s.32 s29 s.34)) s.12 s.33) (and s.6 s14 s.7 s18 s.8 s17 s.9 s.10 s.12 s12 s.13 s.15 s.16 s.17 s.18 s.19 s13 s.20 s11 s.21 s.22 s27 s.23 s.24 s28 s.25 s.26 s16 s.29 s15 s30 s.30 s.31 s.32 s.33 s29 s.34)))) (let ((s.72 (and s.11 s.14 s.71 s.27 s.28))) (let ((s.73 (and s.6 s14 s.7 s18 s.8 s17 s.9 s.10 s.11 s1 s.12 s12 s.13 s.14 s.15 s.16 s.17 s.18 s.19 s13 s.20 s11 s.21 s.22 s27 s.23 s.24 s28 s.25 s.26 s16 s.27 s.28 s.29 s15 s30 s.30 s.31 s.32 s.33 s29 s.34))) (let ((s.74 (and s.11 s1 s.12 s.14 s11 s27 s.43 s.27 s.28 s15 s.32 s.33 s.34))) (let ((s.75 (<= s35 1))) (let ((s.76 (and s.6 s14 s.7 s18 s.8 s17 s.9 s.10 s.11 s1 s.12 s.52 s12 s.13 s.14 s.55 s.15 s.16 s.17 s.18 s.19 s13 s.20 s.53 s11 s.21 s.22 s27 s.23 s.24 s28 s.25 s.26 s16 s.54 s.27 s.28 s.29 s15 s30 s.30 s.31 s.32 s.33 s29 s.34 s.57))) (let ((s.77 (ite s41 (and s.6 s14 s.7 s18 s.8 s17 s.9 s.10 s12 s.15 s.17 s13 s.20 s.21 s.22 s.23 s.24 s28 s.26 s16 s.29 s30 s.30 s.31 s29) (and s.8 (ite s42 (and s.6 s14 s.7 s18 s17 s.10 s.15 s.17 s13 s.20 s.23 s.24 s.26 s.29 s30 s.31 s29) (and s.6 s.7 s17 s.15 s.17 s13 s.26 (ite s43 (and s14 s18 s.10 s.20 s.23 s.24 s.29 s30 s.31) (and s14 s18 s.10 s.20 s44 s.23 s.24 s.29 s30 s.31)) s29)) s.9 s12 s.21 s.22 s28 s16 s.30)))) (let ((s.78 (ite s46 (and s.77 s.11 s1 s.12 s.14 s11 s27 s.25 s.27 s15 s.32 s.33 s.34) (and s.6 s14 s.7 s18 s.8 s17 s.9 s.10 s.11 s1 s.12 s12 s.13 s.14 s.15 s.16 s.17 s.18 s.19 s13 s.20 s11 s.21 s.22 s27 s.23 s.24 s28 s.25 s.26 s16 s.27 s.29 s15 s30 s.30 s.31 s.32 s.33 s29 s.34)))) (let ((s.79 (and s.6 s14 s.7 s18 s.8 s17 s.9 s.10 s.11 s1 s.12 s12 s.13 s.14 s.15 s.16 s.17 s.18 s.19 s13 s.20 s11 s.21 s.22 s27 s.23 s.24 s28 s.25 s.26 s16 s.27 s.28 s.29 s15 s30 s.30 s.31 s.32 s.33 s29 s.34 s.35))) (let ((s.80 (ite s.60 (and (ite s.4 s.73 (ite s.49 (and (ite s48 (and s.77 s1 s.12 s.14 s11 s27 s.25 s.27 s15 s.32 s.33 s.34) (and s.6 s14 s.7 s18 s.8 s17 s.9 s.10 s1 s.12 s12 s.14 s.15 s.17 s13 s.20 s11 s.21 s.22 s27 s.23 s.24 s28 s.25 s.26 s16 s.27 s.29 s15 s30 s.30 s.31 s.32 s.33 s29 s.34)) s.28) s.79)) s.52 s.53 s.54 s.56 s.57) (and s.52 s.53 s.54 s.56 (ite s.4 s.73 (ite s.49 (and s.6 s14 s.7 s18 s.8 s17 s.9 s.10 s.11 s1 s.12 s12 s.14 s.15 s.17 s13 s.20 s11 s.21 s.22 s27 s.23 s.24 s28 s.25 s.26 s16 s.27 s.28 s.29 s15 s30 s.30 s.31 s.32 s.33 s29 s.34) s.79)) s.57)))) (let ((s.81 (and s.49 s.6 s14 s.7 s18 s.8 s17 s.9 s.10 s.11 s1 s.12 s.52 s12 s.13 s.14 s.15 s.16 s.17 s.18 s.19 s13 s.20 s.53 s11 s.21 s.22 s27 s.23 s.24 s28 s.25 s.26 s16 s.54 s.27 s.28 s.29 s15 s30 s.30 s.31 s.32 s.33 s29 s.56 s.34 s.57))) (let ((s.82 (ite s0 (ite s.3 (and s.52 s.53 (ite s.4 s.72 (ite s.49 s.73 (ite s.35 s.74 s.73))) s.54 s.56 s.57) (ite s.75 s.76 (and (ite s.58 (and s.52 s.53 s.54 (ite s.4 s.73 (ite s.49 s.78 (and s.59 (ite s.48 (and s.6 s14 s.7 s18 s.8 s17 s.9 s.10 s.11 s1 s.12 s12 s.13 s.14 s.15 s.16 s.17 s.18 s.19 s13 s.20 s11 s.21 s.22 s27 s.23 s.24 s28 s.25 s.26 s16 s.28 s.29 s15 s30 s.30 s.31 s.32 s.33 s29 s.34) s.73)))) s.56 s.57) s.80) s.62))) (ite s.3 s.81 (and s.52 s.53 (ite s.4 s.73 (ite s.49 s.78 (and s.6 s14 s.7 s18 s.8 s17 s54 s.9 s.10 s.11 s1 s.12 s12 s.13 s.14 s.15 s.59 s.16 s.17 s.18 s.19 s13 s.20 s11 s.21 s.22 s27 s.48 s.23 s.24 s28 s.25 s.26 s16 s.28 s.29 s15 s30 s.30 s.31 s.32 s.33 s29 s.34))) s.54 s.58 s.62 s.56 s.57))))) (let ((s.83 (and s.6 s14 s.7 s18 s.8 s17 s.9 s.10 s.11 s52 s1 s.12 s12 s.13 s.15 s.16 s.17 s.18 s.19 s13 s.20 s11 s.21 s.22 s27 s.23 s.24 s28 s.25 s.26 s16 s.27 s.28 s.29 s15 s30 s.30 s.31 s.32 s.33 s29 s.34))) (let ((s.84 (and s.11 s52 s1 s.12 s11 s27 s.43 s.27 s.28 s15 s.32 s.33 s.34))) (let ((s.85 (and s.6 s14 s.7 s18 s.8 s17 s.9 s.10 s.11 s1 s.12 s12 s.13 s.15 s.16 s.17 s.18 s.19 s13 s.20 s11 s.21 s.22 s27 s.23 s.24 s28 s.25 s.26 s16 s.27 s.28 s.29 s15 s30 s.30 s.31 s.32 s.33 s29 s.34))) (let ((s.86 (ite s46 (and s.77 s.11 s1 s.12 s11 s27 s.25 s.27 s15 s.32 s.33 s.34) (and s.6 s14 s.7 s18 s.8 s17 s.9 s.10 s.11 s1 s.12 s12 s.13 s.15 s.16 s.17 s.18 s.19 s13 s.20 s11 s.21 s.22 s27 s.23 s.24 s28 s.25 s.26 s16 s.27 s.29 s15 s30 s.30 s.31 s.32 s.33 s29 s.34)))) (let ((s.87 (and s.6 s14 s.7 s18 s.8 s17 s.9 s.10 s1 s.12 s12 s.13 s.15 s.16 s.17 s.18 s.19 s13 s.20 s11 s.21 s.22 s27 s.23 s.24 s28 s.25 s.26 s16 s.29 s15 s30 s.30 s.31 s.32 s.33 s29 s.34))) (let ((s.88 (ite s.4 s.85 (ite s.49 s.86 (and (ite s.48 (and (ite s52 (ite s54 s.87 (and s1 s.12 s.47 s11 s27 s15 s.32 s.33 s.34)) s.87) s.11 s.28) s.73) s.59))))) (let ((s.89 (and s.6 s14 s.7 s18 s.8 s17 s.9 s.10 s.11 s52 s1 s.12 s12 s.13 s.15 s.16 s.17 s.18 s.19 s13 s.20 s11 s.21 s.22 s27 s.23 s.24 s28 s.25 s.26 s16 s.27 s.28 s.29 s15 s30 s.30 s.31 s.32 s.33 s29 s.34 s.35))) (let ((s.90 (ite s.4 s.85 (ite s.49 s.86 (and s.6 s14 s.7 s18 s.8 s17 s54 s.9 s.10 s.11 s1 s.12 s12 s.13 s.15 s.59 s.16 s.17 s.18 s.19 s13 s.20 s11 s.21 s.22 s27 s.48 s.23 s.24 s28 s.25 s.26 s16 s.28 s.29 s15 s30 s.30 s.31 s.32 s.33 s29 s.34))))) (let ((s.91 (and s.11 s1 s.12 s.14 s.53 s11 s27 s.43 s.50 s.27 s.28 s15 s.32 s.33 s.34 s.35))) (ite s2 (ite s50 (ite s.0 (and s.1 s.2 s.63) (ite s.64 (and s.1 s.2 (ite s.3 (and (ite s51 (and s.53 (ite s.4 (and s.5 s.6 s14 s.7 s18 s.8 s17 s.9 s.10 s.11 s52 s.12 s12 s.13 s.15 s.16 s.17 s.18 s.19 s13 s.20 s11 s.21 s.22 s27 s.23 s.24 s28 s.25 s.26 s16 s.27 s.28 s.29 s15 s30 s.30 s.31 s.32 s.33 s29 s.34) (and s.50 (ite s.35 s.65 (and s.5 s.11 s52 s.12 s.47 s11 s27 s.48 s.27 s.28 s15 s.32 s.33 s.34)))) s.56) s.66) s.52 s.57) (and (ite s.58 (and s51 s.52 s.53 s.67 s.56 s.57) (and s.52 s.60 (ite s51 (and (ite s.4 s.65 (and s.5 s.11 s52 s.12 s11 s27 s.43 s.50 s.27 s.28 s15 s.32 s.33 s.34 s.35)) s.53 s.56) s.66) s.57)) s.62))) (and s.1 s.2 (ite s.3 (and s.52 (ite s51 s.68 (and s.51 s.53 s.56)) s.57) (and (ite s.58 (and s.52 s.53 s.54 s.67 s.56 s.57) (and (ite s51 s.68 (and s.53 s.61 s.56)) s.52 s.60 s.57)) s.62)) s.69))) (and s.1 s.2 s.64 s.63 s.70)) (ite s50 (ite s.0 (and s.2 s.82) (ite s.64 (and s.2 (ite s0 (ite s.3 (and s.52 (ite s51 (and s.53 (ite s.4 (and s.11 s52 s.71 s.27 s.28) (ite s.49 s.83 (ite s.35 s.84 (ite s.48 (and s.11 (ite s52 (and s1 s.12 s.47 s11 s27 s.27 s15 s.32 s.33 s.34) (and s.6 s14 s.7 s18 s.8 s17 s.9 s.10 s1 s.12 s12 s.13 s.15 s.16 s.17 s.18 s.19 s13 s.20 s11 s.21 s.22 s27 s.23 s.24 s28 s.25 s.26 s16 s.27 s.29 s15 s30 s.30 s.31 s.32 s.33 s29 s.34)) s.28) s.73)))) s.56) (and s.11 s52 s1 s.12 s.53 s11 s27 s.43 s.50 s.27 s.28 s15 s.32 s.33 s.34 s.35)) s.57) (ite s.75 (and s.6 s14 s51 s.7 s18 s.8 s17 s.9 s.10 s.11 s52 s1 s.12 s.52 s12 s.13 s.55 s.15 s.16 s.17 s.18 s.19 s13 s.20 s.53 s11 s.21 s.22 s27 s.23 s.24 s28 s.25 s.26 s16 s.27 s.28 s.29 s15 s30 s.30 s.31 s.32 s.33 s29 s.34 s.57) (and (ite s.58 (and s51 s.88 s.52 s.53 s.56 s.57) (ite s.60 (and (ite s51 (and s.53 (ite s.4 s.84 (and s.11 s52 s1 s.12 s11 s27 s.43 s.50 s.27 s.28 s15 s.32 s.33 s.34 s.35)) s.56) (and s.53 (ite s.4 s.83 (ite s.49 (and s.28 (ite s48 (and s.77 s52 s1 s.12 s11 s27 s.25 s.27 s15 s.32 s.33 s.34) (and s.6 s14 s.7 s18 s.8 s17 s.9 s.10 s52 s1 s.12 s12 s.15 s.17 s13 s.20 s11 s.21 s.22 s27 s.23 s.24 s28 s.25 s.26 s16 s.27 s.29 s15 s30 s.30 s.31 s.32 s.33 s29 s.34))) s.89)) s.56)) s.52 s.57) (and s.52 s.53 (ite s.4 s.83 (ite s.49 (and s.6 s14 s.7 s18 s.8 s17 s.9 s.10 s.11 s52 s1 s.12 s12 s.15 s.17 s13 s.20 s11 s.21 s.22 s27 s.23 s.24 s28 s.25 s.26 s16 s.27 s.28 s.29 s15 s30 s.30 s.31 s.32 s.33 s29 s.34) s.89)) s.54 s.56 s.57))) s.62))) (ite s.3 (and s.49 s.6 s14 s51 s.7 s18 s.8 s17 s.9 s.10 s.11 s52 s1 s.12 s.52 s12 s.13 s.15 s.16 s.17 s.18 s.19 s13 s.20 s.53 s11 s.21 s.22 s27 s.23 s.24 s28 s.25 s.26 s16 s.27 s.28 s.29 s15 s30 s.30 s.31 s.32 s.33 s29 s.56 s.34 s.57) (and s51 s.52 s.53 s.90 s.58 s.62 s.56 s.57)))) (and (ite s55 (and (ite s.3 (and (ite s.4 s.73 (and s.6 s14 s.7 s18 s.8 s17 s.9 s.10 s.11 s1 s.12 s12 s.13 s.14 s.15 s.59 s.16 s.17 s.18 s.19 s13 s.20 s11 s.21 s.22 s27 s.23 s.24 s28 s.25 s.26 s16 s.27 s.28 s.29 s15 s30 s.30 s.31 s.32 s.33 s29 s.34)) s.52 s.53 s.54 s.56 s.57) (ite s.75 s.76 (and (ite s.58 (and s.6 s14 s.7 s18 s.8 s17 s.9 s.10 s.11 s1 s.12 s.52 s12 s.13 s.14 s.15 s.59 s.16 s.17 s.18 s.19 s13 s.20 s.53 s11 s.21 s.22 s27 s.23 s.24 s28 s.25 s.26 s16 s.54 s.27 s.28 s.29 s15 s30 s.30 s.31 s.32 s.33 s29 s.34 s.57) s.80) s.62))) s0) (ite s0 (ite s.3 (and s.52 (ite s51 s.91 (and s.53 s.56 (ite s.4 s.72 (ite s.49 s.73 (ite s.35 s.74 (and s.11 s1 s.12 s.47 s.14 s11 s27 s.48 s.27 s.28 s15 s.32 s.33 s.34)))))) s.57) (ite s.75 s.76 (and (ite s.58 (and s.88 s.52 s.53 s.54 s.56 s.57) (ite s.60 (and s.52 (ite s51 s.91 (and (ite s.4 s.74 (and s.6 s14 s.7 s18 s.8 s17 s.9 s.10 s.11 s1 s.12 s12 s.13 s.14 s.15 s.16 s.17 s.18 s.19 s13 s.20 s11 s.21 s.22 s27 s.50 s.23 s.24 s28 s.25 s.26 s16 s.27 s.28 s.29 s15 s30 s.30 s.31 s.32 s.33 s29 s.34 s.35)) s.53 s.56)) s.57) (and s.6 s14 s.7 s18 s.8 s17 s.9 s.10 s.11 s1 s.12 s.52 s12 s.13 s.14 s.15 s.16 s.17 s.18 s.19 s13 s.20 s.53 s11 s.21 s.22 s27 s.50 s.23 s.24 s28 s.25 s.26 s16 s.54 s.27 s.28 s.29 s15 s30 s.30 s.31 s.32 s.33 s29 s.34 s.35 s.57))) s.62))) (ite s.3 s.81 (and s.52 s.53 s.90 s.54 s.58 s.62 s.56 s.57)))) s.69))) (and s.2 s.64 s.82 s.70))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))
(check-sat)
