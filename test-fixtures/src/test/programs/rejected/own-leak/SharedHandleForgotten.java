import dev.freehold.*;
import dev.freehold.memory.Shared;
import shared.Res;

class SharedHandleForgotten {
  static int forgotten(@Ref Shared<Res> input) {
    Shared<Res> mine = input.share();
    return mine.get().get(); //! own.leak
  }

  static void dropped(@Ref Shared<Res> input) {
    input.share(); //! own.leak
  }
}
