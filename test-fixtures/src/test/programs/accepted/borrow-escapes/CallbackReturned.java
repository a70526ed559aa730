import dev.freehold.NonEscaping;
import java.util.function.IntSupplier;

class CallbackReturned {
  static IntSupplier cached(@NonEscaping IntSupplier source, boolean cold) {
    int value = cold ? source.getAsInt() : 0;
    return () -> value;
  }
}
