/** Choosing, showing and storing pictures and files, for pages and their stores. */
export { choosePictures, chooseSheet, forgetPicture, showPictures } from '../../client/pictures';
export { shown, upload } from '../../client/upload';
