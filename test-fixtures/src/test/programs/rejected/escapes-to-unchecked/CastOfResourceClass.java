import java.util.function.Function;
import shared.Res;

class CastOfResourceClass {
  Function<Object, Object> cast(Class<Res> type) {
    return type::cast; //! escapes.to.unchecked
  }

  Function<Object, Object> ofLiteral() {
    return Res.class::cast; //! escapes.to.unchecked
  }

  Function<Object, Object> ofSubclass(Class<? extends Res> type) {
    return type::cast; //! escapes.to.unchecked
  }

  <R extends Res> Function<Object, Object> ofVariable(Class<R> type) {
    return type::cast; //! escapes.to.unchecked
  }
}
