package p;

import dev.freehold.pool.*;

@FixedPool(capacity = 4)
interface Quote {
  A a();

  @Struct
  interface A {
    B b1();
    B b2();
    B b3();
    B b4();
    B b5();
    B b6();
    B b7();
    B b8();
    B b9();
  }

  @Struct
  interface B {
    C c1();
    C c2();
    C c3();
    C c4();
    C c5();
    C c6();
    C c7();
    C c8();
  }

  @Struct
  interface C {
    @Length(1048576) Longs d1();
    @Length(1048576) Longs d2();
  }
}
