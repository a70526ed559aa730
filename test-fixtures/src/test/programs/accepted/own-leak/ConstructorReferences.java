import dev.freehold.NonEscaping;
import dev.freehold.Own;
import shared.Res;

class ConstructorReferences {
  interface Factory {
    @Own
    Res make();
  }

  static int run(@NonEscaping Factory factory) {
    Res first = factory.make();
    int value = first.get();
    factory.make().close();
    first.close();
    return value;
  }

  static int twice() {
    return run(Res::new) + run(Res::open);
  }
}
