import dev.freehold.Own;
import java.util.List;
import java.util.Optional;
import shared.Res;

class ListOfOptionals {
  static void all(List<Optional<@Own Res>> found) { //! escapes.to.unchecked
    System.out.println(found.size());
  }
}
