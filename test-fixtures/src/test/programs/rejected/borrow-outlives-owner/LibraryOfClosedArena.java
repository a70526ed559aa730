// with -Afreehold.track=closeables
// since 22
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Path;

class LibraryOfClosedArena {
  boolean has(Path path, String name) {
    SymbolLookup library;
    try (Arena arena = Arena.ofShared()) {
      library = SymbolLookup.libraryLookup(path, arena); //! borrow.outlives.owner
    }
    return library.find(name).isPresent();
  }
}
