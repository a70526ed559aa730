import dev.freehold.Own;
import dev.freehold.Ref;
import shared.Res;

class InterfaceThatGives {
  interface Pipe<T extends @Ref Object> {
    void put(@Own T value);

    T get();
  }

  static void run(Pipe<@Own Res> pipe) {
    pipe.put(new Res());
  } //! own.leak
}
