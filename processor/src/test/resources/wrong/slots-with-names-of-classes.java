package p;

import dev.freehold.pool.*;

@FixedPool
interface Network {
  @Slots(4)
  Packet frames();

  @Slots(4)
  Packet Frames();

  @Slots(4)
  Packet hashCode();
}

@FixedPool
interface Relay {
  @Slots(4)
  Packet element();

  @Slots(4)
  Packet relayPool();

  @Slots(4)
  Packet headerStruct();
}

@Struct
interface Packet {
  Header header();
}

@Struct
interface Header {
  int length();

  void length(int value);
}
