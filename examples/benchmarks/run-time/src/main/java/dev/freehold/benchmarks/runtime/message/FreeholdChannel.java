package dev.freehold.benchmarks.runtime.message;

import dev.freehold.HandleOf;
import dev.freehold.Unsafe;
import dev.freehold.internal.LongRing;

/**
 * Elements of the sender's pool, through a ring as handles; what the receiver gives back returns to
 * the sender through another.
 */
public class FreeholdChannel extends Channel {
  @Unsafe("lasts as long as the process")
  private final ParcelPool pool = ParcelPool.create();

  private final LongRing ring = new LongRing(CAPACITY);

  @Override
  final void send(int number) {
    ParcelPool.Element parcel = pool.alloc();
    parcel.id(number);
    parcel.time(number);
    parcel.price(number);
    parcel.quantity(number);
    long handle = pool.detach(parcel);
    while (!ring.offer(handle)) {
      Thread.onSpinWait();
    }
  }

  @Override
  final int receive(Receiver to) {
    long handle = ring.poll();
    if (handle == LongRing.NOTHING) {
      return 0;
    }
    ParcelPool.Element parcel = pool.attach((@HandleOf(Parcel.class) long) handle);
    to.read(parcel.id(), parcel.time(), parcel.price(), parcel.quantity());
    pool.free(parcel);
    return 1;
  }
}
