import dev.freehold.*;
import dev.freehold.memory.Shared;
import shared.Res;

class SharedHandleClosed {
  static int ofItself(@Own Shared<Res> input) {
    input.close();
    return input.get().get(); //! use.after.release
  }

  static int ofItsElement(@Own Shared<Res> input) {
    Res lent = input.get();
    input.close(); //! move.while.borrowed
    return lent.get();
  }

  static void closedByHand(@Own Shared<Res> input) {
    input.get().close(); //! move.out.of.borrow
    input.close();
  }

  static int afterItMoved() {
    Res made = Res.open();
    try (Shared<Res> input = Shared.of(made)) {
      return made.get(); //! use.after.move
    }
  }
}
