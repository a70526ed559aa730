import dev.freehold.Own;
import dev.freehold.Ref;
import shared.Res;

class AbstractClassThatOnlyTakes {
  abstract static class Sink<T extends @Ref Object> {
    private int count;

    abstract void accept(@Own T value);

    void put(@Own T value) {
      count++;
      accept(value);
    }
  }

  static void run() {
    Sink<@Own Res> sink =
        new Sink<@Own Res>() {
          @Override
          void accept(@Own Res value) {
            value.close();
          }
        };
    sink.put(new Res());
  }
}
