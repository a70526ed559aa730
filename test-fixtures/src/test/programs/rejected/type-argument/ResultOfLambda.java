import dev.freehold.Own;
import dev.freehold.Ref;
import java.util.function.Function;
import java.util.function.Supplier;
import shared.Res;

class ResultOfLambda {
  Function<Integer, Supplier<@Ref Res>> run(Supplier<@Own Res> made) {
    return index -> made; //! type.argument
  }
}
