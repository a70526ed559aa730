import dev.freehold.Ref;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import shared.Res;

class HandleOfField {
  long read(VarHandle field, @Ref Res resource) {
    return (long) field.get(resource); //! unsafe.required
  }

  void write(VarHandle field, Object holder, @Ref Res resource) {
    field.set(holder, resource); //! unsafe.required
  }
}
