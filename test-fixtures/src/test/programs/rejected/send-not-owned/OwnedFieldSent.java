import dev.freehold.Concurrent;
import dev.freehold.MustRelease;
import dev.freehold.Once;
import dev.freehold.Own;
import dev.freehold.Sync;
import java.util.concurrent.atomic.AtomicInteger;
import shared.Res;

@MustRelease("close")
class OwnedFieldSent {
  private final @Own Res connection = Res.open();

  void ping(Threads threads, AtomicInteger seen) {
    threads.start(() -> seen.set(connection.get())); //! send.not.owned
  }

  void close() {
    connection.close();
  }

  @Sync
  interface Threads {
    void start(@Concurrent @Once Runnable task);
  }
}
