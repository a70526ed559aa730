// with -Afreehold.track=closeables
import java.io.File;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;

class GivenToSuperConstructor extends FilterOutputStream {
  GivenToSuperConstructor(File file) throws IOException {
    super(new FileOutputStream(file));
  }
}
