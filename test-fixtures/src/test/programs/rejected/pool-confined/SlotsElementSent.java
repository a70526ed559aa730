import dev.freehold.Concurrent;
import dev.freehold.Once;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Init;
import dev.freehold.pool.Pool;
import dev.freehold.pool.PoolElement;
import dev.freehold.pool.Slots;
import dev.freehold.pool.Struct;

class SlotsElementSent {
  @Struct
  interface PacketSlotsElementSent {
    long id();

    void id(long id);
  }

  @FixedPool(init = Init.ZERO)
  interface NetSlotsElementSent {
    @Slots(8)
    PacketSlotsElementSent packets();

    @Slots(2)
    PacketSlotsElementSent others();
  }

  static void start(@Concurrent @Once Runnable task) {
    new Thread(task).start();
  }

  static void send(NetSlotsElementSentPool net) {
    var packet = net.packets().alloc();
    start(() -> packet.close()); //! pool.confined
  }

  static void sendAsElement(NetSlotsElementSentPool net) {
    PoolElement packet = net.others().alloc();
    start(packet::close); //! pool.confined
  }

  static void sendOfPool(NetSlotsElementSentPool net) {
    Pool<PacketSlotsElementSent> others = net.others();
    PacketSlotsElementSent packet = others.alloc();
    start(() -> ((PoolElement) packet).close()); //! pool.confined
  }
}
