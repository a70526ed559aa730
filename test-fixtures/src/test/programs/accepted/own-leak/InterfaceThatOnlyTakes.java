import dev.freehold.Own;
import dev.freehold.Ref;
import java.util.List;
import shared.Res;

class InterfaceThatOnlyTakes {
  interface Sink<T extends @Ref Object> {
    void put(@Own T value);

    void flush();
  }

  static class Closing implements Sink<@Own Res> {
    @Override
    public void put(@Own Res value) {
      value.close();
    }

    @Override
    public void flush() {}
  }

  static void run() {
    Sink<@Own Res> sink = new Closing();
    sink.put(new Res());
    sink.put(new Res());
    sink.flush();
  }

  static void each(List<Sink<@Own Res>> sinks) {
    for (Sink<@Own Res> each : sinks) {
      each.put(new Res());
    }
  }
}
