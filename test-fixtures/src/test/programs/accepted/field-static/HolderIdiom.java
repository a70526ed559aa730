import java.util.concurrent.atomic.AtomicInteger;
import shared.Res;

class HolderIdiom {
  private static class Holder {
    static final AtomicInteger INSTANCE = new AtomicInteger();
  }

  int read(Res res) {
    return Holder.INSTANCE.addAndGet(res.get());
  }
}
