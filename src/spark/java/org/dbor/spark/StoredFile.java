package org.dbor.spark;

import java.io.IOException;
import java.io.InputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.dbor.document.DocumentDescription;
import org.dbor.document.DocumentException;
import org.dbor.document.DocumentReader;
import org.dbor.document.RawDocument;

/** A file of any file system Hadoop knows, and {@code NAME.meta.ttl} beside it. */
record StoredFile(Path path, Configuration configuration) implements StoredDocument {
  @Override
  public RawDocument fetch() throws DocumentException {
    try {
      FileSystem files = path.getFileSystem(configuration);
      DocumentDescription description = description(files);
      long size = files.getFileStatus(path).getLen();
      try (InputStream stream = files.open(path)) {
        return RawDocument.read(path.toString(), path.getName(), size, stream, description);
      }
    } catch (IOException e) {
      throw new DocumentException(path.toString(), "cannot be read (" + e.getMessage() + ")", e);
    }
  }

  private DocumentDescription description(FileSystem files) throws IOException {
    String document = DocumentReader.nameOf(java.nio.file.Path.of(path.getName()));
    Path beside = new Path(path.getParent(), DocumentDescription.fileNameOf(document));
    if (!files.exists(beside)) {
      return DocumentDescription.NONE;
    }
    try (InputStream stream = files.open(beside)) {
      return DocumentDescription.turtle(beside.toString(), stream.readAllBytes());
    }
  }
}
