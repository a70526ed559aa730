package p;

import dev.freehold.pool.*;

@RegionPool(bytes = 64)
interface Region {
  @Slots(4)
  Small small();

  @Slots(4)
  Block block();
}

@FixedPool
interface Store {
  @Slots(1)
  Shelf shelf();
}

@Struct
interface Small {
  int x();

  void x(int value);
}

@Struct
interface Block {
  @Length(100)
  Bytes bytes();
}

@Struct
interface Shelf {
  Row a();

  Row b();

  Row c();
}

@Struct
interface Row {
  Box a();

  Box b();

  Box c();

  Box d();

  Box e();

  Box f();

  Box g();

  Box h();
}

@Struct
interface Box {
  @Length(1048576)
  Longs a();

  @Length(1048576)
  Longs b();

  @Length(1048576)
  Longs c();

  @Length(1048576)
  Longs d();

  @Length(1048576)
  Longs e();

  @Length(1048576)
  Longs f();
}
