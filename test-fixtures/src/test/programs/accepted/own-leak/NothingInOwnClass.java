import dev.freehold.Own;
import dev.freehold.Ref;
import java.util.function.Supplier;
import shared.Res;

class NothingInOwnClass {
  static final class Result<T extends @Ref Object> {
    private final Supplier<@Own T> source;

    private Result(Supplier<@Own T> source) {
      this.source = source;
    }

    static <T extends @Ref Object> Result<T> of(Supplier<@Own T> source) {
      return new Result<>(source);
    }

    static <T extends @Ref Object> Result<T> failed(String reason) {
      return new Result<>(
          () -> {
            throw new IllegalStateException(reason);
          });
    }

    T get() {
      return source.get();
    }
  }

  static void run(boolean well) {
    Result<@Own Res> result = Result.failed("not tried");
    if (well) {
      result = Result.of(Res::new);
    }
    result.get().close();
  }
}
