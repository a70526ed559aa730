package dev.freehold.actor;

import java.util.ArrayList;
import java.util.List;

/** A system that runs in the thread of a test, step by step. */
final class ManualSystem implements AutoCloseable {
  final ManualDispatcher dispatcher = new ManualDispatcher();
  final Recorded told = new Recorded();
  final ActorSystem system = ActorSystem.create("test", dispatcher, told);
  final Parcel.Post post = new Parcel.Post();
  final List<Integer> seen = new ArrayList<>();

  /** An actor that notes what it gets, and releases it. */
  ActorRef<Parcel> recorder(ActorOptions options) {
    return system.spawn("recorder", options, self -> this::note);
  }

  void note(Parcel parcel) {
    seen.add(parcel.id());
    parcel.close();
  }

  @Override
  public void close() {
    system.close();
  }
}
