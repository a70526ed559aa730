package dev.freehold.soundness.run;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Loads the checker once for all compilations. javac closes the loader of its processors when it is
 * done, and would load and warm up all anew.
 */
final class KeptLoader extends URLClassLoader {
  KeptLoader(String path) {
    super(urls(path), ClassLoader.getPlatformClassLoader());
  }

  private static URL[] urls(String path) {
    return Stream.of(path.split(Pattern.quote(java.io.File.pathSeparator)))
        .map(KeptLoader::url)
        .toArray(URL[]::new);
  }

  private static URL url(String entry) {
    try {
      return Path.of(entry).toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(entry, e);
    }
  }

  @Override
  public void close() {}
}
