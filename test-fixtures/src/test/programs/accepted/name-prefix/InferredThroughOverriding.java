// with -Afreehold.names=infer
// with -Afreehold.skip=shared
import dev.freehold.Own;
import java.util.function.Consumer;
import java.util.function.Supplier;
import shared.Res;

class InferredThroughOverriding {
  interface Sink {
    void put(Res ownRes);
  }

  static class Closing implements Sink {
    @Override
    public void put(Res res) {
      res.close();
    }
  }

  static class Making implements Supplier<@Own Res> {
    @Override
    public Res get() {
      return Res.open();
    }
  }

  static void lambdas() {
    Sink closing = res -> res.close();
    closing.put(Res.open());
    Sink taking = Res::take;
    taking.put(new Making().get());
    Consumer<@Own Res> function = new Closing()::put;
    function.accept(Res.open());
  }
}
