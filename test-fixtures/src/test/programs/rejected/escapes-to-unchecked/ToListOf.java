import java.util.List;
import shared.Res;

class ToListOf {
  void run(Res res) {
    List.of(res); //! escapes.to.unchecked
  }
}
