import dev.freehold.NonEscaping;
import java.util.function.IntSupplier;

class CallbackReturned {
  static IntSupplier cached(@NonEscaping IntSupplier source, boolean cold) {
    return cold ? source : () -> 0; //! borrow.escapes
  }
}
