import dev.freehold.memory.OwnList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import shared.Res;

class VisitedElementKept {
  static List<IntSupplier> readers(OwnList<Res> pages) {
    List<IntSupplier> readers = new ArrayList<>();
    pages.forEach(page -> readers.add(() -> page.get())); //! capture.escapes
    return readers;
  }
}
