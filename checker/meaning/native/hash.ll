; A word that looks like any other, the same for the same state of $$W words; its upper bits do best.

define internal i64 @hash(ptr %state) alwaysinline {
entry:
  br label %next
next:
  %k = phi i64 [ 0, %entry ], [ %k.next, %next ]
  %hash = phi i64 [ 0, %entry ], [ %mixed, %next ]
  %p = getelementptr inbounds i64, ptr %state, i64 %k
  %word = load i64, ptr %p
  %joined = xor i64 %hash, %word
  %product = mul i64 %joined, -7046029254386353131
  %high = lshr i64 %product, 32
  %mixed = xor i64 %product, %high
  %k.next = add i64 %k, 1
  %more = icmp ult i64 %k.next, $W
  br i1 %more, label %next, label %finish
finish:
  %spread = mul i64 %mixed, -3372029247567499371
  ret i64 %spread
}

