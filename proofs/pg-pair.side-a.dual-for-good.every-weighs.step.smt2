; pg-pair, side-a: dual-for-good
; obligation step: to be unsatisfiable
(set-logic ALL)
(declare-const s0 Int) ; sides.weighs[agent PIM]
(declare-const t0 Int)
(declare-const s1 Int) ; sides.weighs[VRU PIM]
(declare-const t1 Int)
(declare-const s2 Int) ; sides.weighs[CTI Server]
(declare-const t2 Int)
(declare-const s3 Bool) ; sides.private
(declare-const t3 Bool)
(declare-const s4 Bool) ; sides.linked[A]
(declare-const t4 Bool)
(declare-const s5 Bool) ; sides.linked[B]
(declare-const t5 Bool)
(declare-const s6 Bool) ; sides.active[A, agent PIM]
(declare-const t6 Bool)
(declare-const s7 Bool) ; sides.active[A, VRU PIM]
(declare-const t7 Bool)
(declare-const s8 Bool) ; sides.active[A, CTI Server]
(declare-const t8 Bool)
(declare-const s9 Bool) ; sides.active[B, agent PIM]
(declare-const t9 Bool)
(declare-const s10 Bool) ; sides.active[B, VRU PIM]
(declare-const t10 Bool)
(declare-const s11 Bool) ; sides.active[B, CTI Server]
(declare-const t11 Bool)
(declare-const s12 Int) ; sides.mode[A]
(declare-const t12 Int)
(declare-const s13 Int) ; sides.mode[B]
(declare-const t13 Int)
(declare-const s14 Bool) ; sides.held[A]
(declare-const t14 Bool)
(declare-const s15 Bool) ; sides.held[B]
(declare-const t15 Bool)
(declare-const s16 Int) ; sides.moved
(declare-const t16 Int)
(declare-const s17 Int) ; sides.swaps
(declare-const t17 Int)
(declare-const s18 Bool) ; sides.bereft[A]
(declare-const t18 Bool)
(declare-const s19 Bool) ; sides.bereft[B]
(declare-const t19 Bool)
(declare-const s20 Int) ; reports.datum
(declare-const t20 Int)
(declare-const s21 Bool) ; reports.kept[A]
(declare-const t21 Bool)
(declare-const s22 Bool) ; reports.kept[B]
(declare-const t22 Bool)
(declare-const s23 Bool) ; reports.failed[A]
(declare-const t23 Bool)
(declare-const s24 Bool) ; reports.failed[B]
(declare-const t24 Bool)
(declare-const s25 Bool) ; reports.both_failed
(declare-const t25 Bool)
(declare-const s26 Int) ; reports.call
(declare-const t26 Int)
(declare-const s27 Bool) ; reports.lived_on
(declare-const t27 Bool)
(declare-const s28 Int) ; reports.records
(declare-const t28 Int)
(declare-const s29 Bool) ; chosen[A]
(declare-const t29 Bool)
(declare-const s30 Bool) ; chosen[B]
(declare-const t30 Bool)
(declare-const s31 Bool) ; decided[A]
(declare-const t31 Bool)
(declare-const s32 Bool) ; decided[B]
(declare-const t32 Bool)
(declare-const s33 Bool) ; heard[A, agent PIM]
(declare-const t33 Bool)
(declare-const s34 Bool) ; heard[A, VRU PIM]
(declare-const t34 Bool)
(declare-const s35 Bool) ; heard[A, CTI Server]
(declare-const t35 Bool)
(declare-const s36 Bool) ; heard[B, agent PIM]
(declare-const t36 Bool)
(declare-const s37 Bool) ; heard[B, VRU PIM]
(declare-const t37 Bool)
(declare-const s38 Bool) ; heard[B, CTI Server]
(declare-const t38 Bool)
(declare-const s39 Int) ; keeper
(declare-const t39 Int)
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
(assert s5)
(assert s4)
(assert (or (not (= 3 s13)) (not (= 3 s12))))
(assert (or false (and (and s3 s4 (not (= 3 s13)) (= s12 1)) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 3) (= t13 s13) (= t14 true) (= t15 false) (= t16 (let ((s.0 (+ (ite s7 s1 0) (ite s8 s2 0) (ite s6 s0 0)))) (let ((s.1 (+ (ite s10 s1 0) (ite s9 s0 0) (ite s11 s2 0)))) (ite (and (= 3 s13) s15) (ite (or (and (not s9) s6) (not s5)) 1 (ite (<= s.0 s.1) (ite (= s.1 s.0) 3 4) 2)) s16)))) (= t17 (let ((s.0 (+ s17 1))) (ite s15 (ite (<= 3 s.0) 3 s.0) s17))) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 s29) (= t30 s30) (= t31 s31) (= t32 s32) (= t33 s33) (= t34 s34) (= t35 s35) (= t36 s36) (= t37 s37) (= t38 s38) (= t39 s39)) (and (and s3 s5 (= s13 1) (not (= 3 s12))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 3) (= t14 false) (= t15 true) (= t16 (let ((s.0 (+ (ite s10 s1 0) (ite s9 s0 0) (ite s11 s2 0)))) (let ((s.1 (+ (ite s7 s1 0) (ite s8 s2 0) (ite s6 s0 0)))) (ite (and s14 (= 3 s12)) (ite (or (not s4) (and s9 (not s6))) 1 (ite (<= s.0 s.1) (ite (= s.0 s.1) 3 4) 2)) s16)))) (= t17 (let ((s.0 (+ s17 1))) (ite s14 (ite (<= 3 s.0) 3 s.0) s17))) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 s29) (= t30 s30) (= t31 s31) (= t32 s32) (= t33 s33) (= t34 s34) (= t35 s35) (= t36 s36) (= t37 s37) (= t38 s38) (= t39 s39)) (and (and s4 (= s12 1) (or (= 3 s13) (not s3))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 2) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 s29) (= t30 s30) (= t31 s31) (= t32 s32) (= t33 s33) (= t34 s34) (= t35 s35) (= t36 s36) (= t37 s37) (= t38 s38) (= t39 s39)) (and (and s5 (or (= 3 s12) (not s3)) (= s13 1)) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 2) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 s29) (= t30 s30) (= t31 s31) (= t32 s32) (= t33 s33) (= t34 s34) (= t35 s35) (= t36 s36) (= t37 s37) (= t38 s38) (= t39 s39)) (and (and (or (= s12 2) (= 3 s12)) (not s4)) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 1) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 (ite (and s14 (= 3 s12)) 1 s16)) (= t17 s17) (= t18 false) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 (ite (and (= s26 1) (= 3 s12)) 2 s26)) (= t27 s27) (= t28 s28) (= t29 s29) (= t30 s30) (= t31 s31) (= t32 s32) (= t33 s33) (= t34 s34) (= t35 s35) (= t36 s36) (= t37 s37) (= t38 s38) (= t39 s39)) (and (and (or (= s13 2) (= 3 s13)) (not s5)) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 1) (= t14 s14) (= t15 s15) (= t16 (ite (and (= 3 s13) s15) 1 s16)) (= t17 s17) (= t18 s18) (= t19 false) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 (ite (and (= 3 s13) (= s26 1)) 2 s26)) (= t27 s27) (= t28 s28) (= t29 s29) (= t30 s30) (= t31 s31) (= t32 s32) (= t33 s33) (= t34 s34) (= t35 s35) (= t36 s36) (= t37 s37) (= t38 s38) (= t39 s39)) (and (and s3 s4 (or (not (and s9 (not s6))) (not (= s13 2))) (= s12 2) (not (= 3 s13))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 3) (= t13 s13) (= t14 true) (= t15 false) (= t16 (let ((s.0 (+ (ite s7 s1 0) (ite s8 s2 0) (ite s6 s0 0)))) (let ((s.1 (+ (ite s10 s1 0) (ite s9 s0 0) (ite s11 s2 0)))) (ite (and (= 3 s13) s15) (ite (or (and (not s9) s6) (not s5)) 1 (ite (<= s.0 s.1) (ite (= s.1 s.0) 3 4) 2)) s16)))) (= t17 (let ((s.0 (+ s17 1))) (ite s15 (ite (<= 3 s.0) 3 s.0) s17))) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 s29) (= t30 s30) (= t31 s31) (= t32 s32) (= t33 s33) (= t34 s34) (= t35 s35) (= t36 s36) (= t37 s37) (= t38 s38) (= t39 s39)) (and (and s3 s5 (= s13 2) (not (= 3 s12)) (or (not (and (not s9) s6)) (not (= s12 2)))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 3) (= t14 false) (= t15 true) (= t16 (let ((s.0 (+ (ite s10 s1 0) (ite s9 s0 0) (ite s11 s2 0)))) (let ((s.1 (+ (ite s7 s1 0) (ite s8 s2 0) (ite s6 s0 0)))) (ite (and s14 (= 3 s12)) (ite (or (not s4) (and s9 (not s6))) 1 (ite (<= s.0 s.1) (ite (= s.0 s.1) 3 4) 2)) s16)))) (= t17 (let ((s.0 (+ s17 1))) (ite s14 (ite (<= 3 s.0) 3 s.0) s17))) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 s29) (= t30 s30) (= t31 s31) (= t32 s32) (= t33 s33) (= t34 s34) (= t35 s35) (= t36 s36) (= t37 s37) (= t38 s38) (= t39 s39)) (and (and s3 s9 (= s13 2) (not s6) (= 3 s12)) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 2) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 (let ((s.0 (+ (ite s10 s1 0) (ite s9 s0 0) (ite s11 s2 0)))) (let ((s.1 (+ (ite s7 s1 0) (ite s8 s2 0) (ite s6 s0 0)))) (ite (and s14 (= 3 s12)) (ite s6 (ite (<= s.0 s.1) (ite (= s.0 s.1) 3 4) 2) 1) s16)))) (= t17 s17) (= t18 false) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 (ite (and (= s26 1) (= 3 s12)) 2 s26)) (= t27 s27) (= t28 s28) (= t29 s29) (= t30 s30) (= t31 s31) (= t32 s32) (= t33 s33) (= t34 s34) (= t35 s35) (= t36 s36) (= t37 s37) (= t38 s38) (= t39 s39)) (and (and s3 (not s9) (= s12 2) (= 3 s13) s6) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 2) (= t14 s14) (= t15 s15) (= t16 (let ((s.0 (+ (ite s7 s1 0) (ite s8 s2 0) (ite s6 s0 0)))) (let ((s.1 (+ (ite s10 s1 0) (ite s9 s0 0) (ite s11 s2 0)))) (ite (and (= 3 s13) s15) (ite s9 (ite (<= s.0 s.1) (ite (= s.1 s.0) 3 4) 2) 1) s16)))) (= t17 s17) (= t18 s18) (= t19 false) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 (ite (and (= 3 s13) (= s26 1)) 2 s26)) (= t27 s27) (= t28 s28) (= t29 s29) (= t30 s30) (= t31 s31) (= t32 s32) (= t33 s33) (= t34 s34) (= t35 s35) (= t36 s36) (= t37 s37) (= t38 s38) (= t39 s39)) (and (let ((s.0 (+ (ite s7 s1 0) (ite s8 s2 0) (ite s6 s0 0)))) (let ((s.1 (+ (ite s10 s1 0) (ite s9 s0 0) (ite s11 s2 0)))) (and s3 (or (not (<= s.0 s.1)) (= s.1 s.0)) (= 3 s13) (= 3 s12)))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 2) (= t14 true) (= t15 false) (= t16 (let ((s.0 (+ (ite s7 s1 0) (ite s8 s2 0) (ite s6 s0 0)))) (let ((s.1 (+ (ite s10 s1 0) (ite s9 s0 0) (ite s11 s2 0)))) (ite (and (= 3 s13) s15) (ite (or (and (not s9) s6) (not s5)) 1 (ite (<= s.0 s.1) (ite (= s.1 s.0) 3 4) 2)) s16)))) (= t17 (let ((s.0 (+ s17 1))) (ite s15 (ite (<= 3 s.0) 3 s.0) s17))) (= t18 s18) (= t19 false) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 (ite (and (= 3 s13) (= s26 1)) 2 s26)) (= t27 s27) (= t28 s28) (= t29 s29) (= t30 s30) (= t31 s31) (= t32 s32) (= t33 s33) (= t34 s34) (= t35 s35) (= t36 s36) (= t37 s37) (= t38 s38) (= t39 s39)) (and (and s3 (not (<= (+ (ite s10 s1 0) (ite s9 s0 0) (ite s11 s2 0)) (+ (ite s7 s1 0) (ite s8 s2 0) (ite s6 s0 0)))) (= 3 s13) (= 3 s12)) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 2) (= t13 s13) (= t14 false) (= t15 true) (= t16 (let ((s.0 (+ (ite s10 s1 0) (ite s9 s0 0) (ite s11 s2 0)))) (let ((s.1 (+ (ite s7 s1 0) (ite s8 s2 0) (ite s6 s0 0)))) (ite (and s14 (= 3 s12)) (ite (or (not s4) (and s9 (not s6))) 1 (ite (<= s.0 s.1) (ite (= s.0 s.1) 3 4) 2)) s16)))) (= t17 (let ((s.0 (+ s17 1))) (ite s14 (ite (<= 3 s.0) 3 s.0) s17))) (= t18 false) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 (ite (and (= s26 1) (= 3 s12)) 2 s26)) (= t27 s27) (= t28 s28) (= t29 s29) (= t30 s30) (= t31 s31) (= t32 s32) (= t33 s33) (= t34 s34) (= t35 s35) (= t36 s36) (= t37 s37) (= t38 s38) (= t39 s39)) (and (let ((s.0 (+ (ite s7 s1 0) (ite s8 s2 0) (ite s6 s0 0)))) (let ((s.1 (+ (ite s10 s1 0) (ite s9 s0 0) (ite s11 s2 0)))) (and s4 (or (= s12 2) (= 3 s12)) (not s29) (or (not (and (or (= s13 2) (= 3 s13)) s5)) (and (or (not (<= s.0 s.1)) (= s.1 s.0)) (not s30)) (and (not s9) s6 s30)) (not s3)))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 (let ((s.0 (+ (ite s7 s1 0) (ite s8 s2 0) (ite s6 s0 0)))) (let ((s.1 (+ (ite s10 s1 0) (ite s9 s0 0) (ite s11 s2 0)))) (ite (and (= 3 s13) s15) (ite (or (and (not s9) s6) (not s5)) 1 (ite (<= s.0 s.1) (ite (= s.1 s.0) 3 4) 2)) s16)))) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 true) (= t30 false) (= t31 s31) (= t32 s32) (= t33 s33) (= t34 s34) (= t35 s35) (= t36 s36) (= t37 s37) (= t38 s38) (= t39 s39)) (and (and (or (= s13 2) (= 3 s13)) s5 (or (not (and s4 (or (= s12 2) (= 3 s12)))) (and s9 (not s6) s29) (and (not (<= (+ (ite s10 s1 0) (ite s9 s0 0) (ite s11 s2 0)) (+ (ite s7 s1 0) (ite s8 s2 0) (ite s6 s0 0)))) (not s29))) (not s30) (not s3)) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 (let ((s.0 (+ (ite s10 s1 0) (ite s9 s0 0) (ite s11 s2 0)))) (let ((s.1 (+ (ite s7 s1 0) (ite s8 s2 0) (ite s6 s0 0)))) (ite (and s14 (= 3 s12)) (ite (or (not s4) (and s9 (not s6))) 1 (ite (<= s.0 s.1) (ite (= s.0 s.1) 3 4) 2)) s16)))) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 false) (= t30 true) (= t31 s31) (= t32 s32) (= t33 s33) (= t34 s34) (= t35 s35) (= t36 s36) (= t37 s37) (= t38 s38) (= t39 s39)) (and (and s4 (= 3 s12) s30 (not s3)) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 2) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 false) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 (ite (and (= s26 1) (= 3 s12)) 2 s26)) (= t27 s27) (= t28 s28) (= t29 s29) (= t30 s30) (= t31 s31) (= t32 s32) (= t33 s33) (= t34 s34) (= t35 s35) (= t36 s36) (= t37 s37) (= t38 s38) (= t39 s39)) (and (and s5 (= 3 s13) (not s3) s29) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 2) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 false) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 (ite (and (= 3 s13) (= s26 1)) 2 s26)) (= t27 s27) (= t28 s28) (= t29 s29) (= t30 s30) (= t31 s31) (= t32 s32) (= t33 s33) (= t34 s34) (= t35 s35) (= t36 s36) (= t37 s37) (= t38 s38) (= t39 s39)) (and (and s4 (or (not s5) (not (= 3 s13))) (= s12 2) (not s3) s29) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 3) (= t13 s13) (= t14 true) (= t15 false) (= t16 s16) (= t17 (let ((s.0 (+ s17 1))) (ite s15 (ite (<= 3 s.0) 3 s.0) s17))) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 s29) (= t30 s30) (= t31 s31) (= t32 s32) (= t33 s33) (= t34 s34) (= t35 s35) (= t36 s36) (= t37 s37) (= t38 s38) (= t39 s39)) (and (and s5 (= s13 2) (or (not s4) (not (= 3 s12))) s30 (not s3)) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 3) (= t14 false) (= t15 true) (= t16 s16) (= t17 (let ((s.0 (+ s17 1))) (ite s14 (ite (<= 3 s.0) 3 s.0) s17))) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 s29) (= t30 s30) (= t31 s31) (= t32 s32) (= t33 s33) (= t34 s34) (= t35 s35) (= t36 s36) (= t37 s37) (= t38 s38) (= t39 s39))))
(assert (not (and true t5 t4 (or (not (= 3 t13)) (not (= 3 t12))) (<= 1 t0) (<= 1 t1) (<= 1 t2) (<= 0 t12) (<= t12 3) (<= 0 t13) (<= t13 3) (<= 0 t16) (<= t16 4) (<= 0 t17) (<= t17 3) (<= 0 t20) (<= t20 2) (<= 0 t26) (<= t26 5) (<= 0 t28) (<= t28 3) (<= 0 t39) (<= t39 1))))
(check-sat)
